package org.trigpoint.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Broken archives and OpenDocument spreadsheets, which are archives too.
final class HostileArchives {
    static void addTo(HostileSet set) throws IOException {
        archives(set);
        openDocuments(set);
    }

    private static void archives(HostileSet set) throws IOException {
        set.put("an archive of folders", HostileSet.zip("a/", "", "b/", ""));
        set.put("an archive that climbs out", HostileSet.zip("../../x.csv", HostileSet.HEAD + HostileSet.GOOD,
                "/etc/y.csv", HostileSet.HEAD + HostileSet.GOOD));
        set.put("an archive of a bomb", HostileSet.zip("x.csv", HostileSet.HEAD + ",,\n".repeat(50_000_000)));
        byte[] secret = HostileSet.zip("x.csv", HostileSet.HEAD + HostileSet.GOOD);
        // The flag of an encrypted entry, in the entry itself and in the archive's directory.
        secret[6] |= 1;
        secret[new String(secret, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
        set.put("an archive with a password", secret);
        byte[] twice = HostileSet.zip("x.csv", HostileSet.HEAD + HostileSet.GOOD, "y.csv",
                HostileSet.HEAD + HostileSet.GOOD);
        String bytes = new String(twice, StandardCharsets.ISO_8859_1).replace("y.csv", "x.csv");
        set.put("an archive of two files of one name", bytes.getBytes(StandardCharsets.ISO_8859_1));
        byte[] wrong = HostileSet.zip("x.csv", HostileSet.HEAD + HostileSet.GOOD.repeat(10_000));
        for (int i = 60; i < 90; i++) {
            wrong[i] = 0;
        }
        set.put("an archive with wrong bytes", wrong);
    }

    private static void openDocuments(HostileSet set) throws IOException {
        set.put("a spreadsheet of nothing", HostileSet.zip("content.xml", ""));
        set.put("a spreadsheet cut short",
                HostileSet.zip("content.xml", "<document><spreadsheet><table name='a'><table-row><table-cell>"));
        set.put("spans without end",
                HostileSet.zip("content.xml",
                        "<document><spreadsheet><table><table-column number-columns-repeated='999999999'/>"
                                + "<table-row number-rows-repeated='999999999'><table-cell number-columns-repeated='999999999' value-type='float' "
                                + "value='1'/></table-row></table></spreadsheet></document>"));
        set.put("values that are none",
                HostileSet.zip("content.xml", "<document><spreadsheet><table><table-row><table-cell value-type='date' "
                        + "date-value='x'/><table-cell value-type='time' time-value='x'/><table-cell value-type='float' value='x'/>"
                        + "<table-cell value-type='float' value='1e999'/></table-row></table></spreadsheet></document>"));
    }
}
