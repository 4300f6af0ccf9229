package org.trigpoint.desktop.wizard;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// A workbook of one crime that a password locks.
final class LockedFile {
    private static final String[][] CELLS = {{"Crime no", "Offence", "Offence date", "LSOA code"},
        {"A1", "Robbery", "13/04/2012", "E01000001"}};

    private LockedFile() {}

    static Path write(Path file, String password) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = encryptor.getDataStream(container)) {
                XSSFSheet sheet = workbook.createSheet("Crime");
                for (int i = 0; i < CELLS.length; i++) {
                    XSSFRow row = sheet.createRow(i);
                    for (int j = 0; j < CELLS[i].length; j++) {
                        row.createCell(j).setCellValue(CELLS[i][j]);
                    }
                }
                workbook.write(out);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }
}
