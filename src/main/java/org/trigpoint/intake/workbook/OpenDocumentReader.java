package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.ProgressStream;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/// Reads OpenDocument spreadsheets (.ods).
public final class OpenDocumentReader implements SheetReader {
    /// The part that makes a zip an OpenDocument file.
    public static final String CONTENT = "content.xml";
    /// The part that holds everything where a password locks the whole file (OpenDocument 1.4).
    public static final String LOCKED_WHOLE = "encrypted-package";
    /// Why a locked one is refused.
    public static final String LOCKED = "it is a spreadsheet locked by a password; open it and save a copy without one";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String DAMAGED = "it is damaged: part of the spreadsheet is not the XML it should be";
    private final Archive archive;
    private final Set<String> hiddenStyles = new HashSet<>();

    /// @param archive the spreadsheet, unpacked
    public OpenDocumentReader(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        try {
            refuseEncrypted();
            try (InputStream in = archive.open(CONTENT);
                    InputStream told = new ProgressStream(in, source.name(), archive.size(CONTENT), progress);
                    Xml xml = new Xml(told)) {
                read(xml, sink);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(DAMAGED, e);
        }
    }

    private void refuseEncrypted() throws IOException, XMLStreamException, UnreadableException {
        if (!archive.has(MANIFEST)) {
            return;
        }
        try (InputStream in = archive.open(MANIFEST); Xml xml = new Xml(in)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("encryption-data")) {
                    throw new UnreadableException(LOCKED);
                }
            }
        }
    }

    private void read(Xml xml, SheetSink sink) throws XMLStreamException, UnreadableException {
        boolean spreadsheet = false;
        String style = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> style = xml.attribute("name", "");
                case "table-properties" -> {
                    if ("false".equals(xml.attribute("display"))) {
                        hiddenStyles.add(style);
                    }
                }
                case "spreadsheet" -> spreadsheet = true;
                case "table" -> table(xml, sink);
                default -> {
                    // Looks, settings and the history of changes.
                }
            }
        }
        if (!spreadsheet) {
            throw new UnreadableException("it is an OpenDocument text or drawing, no spreadsheet");
        }
    }

    private void table(Xml xml, SheetSink sink) throws XMLStreamException, UnreadableException {
        String name = xml.attribute("name", "");
        RowSink rows = null;
        if (hiddenStyles.contains(xml.attribute("style-name", "")) && !sink.wantsHidden()) {
            sink.leftOut(name, "the sheet is hidden and was left out");
        } else {
            rows = sink.sheet(name);
        }
        @Nullable
        RowSink wanted = rows;
        new OpenDocumentSheet(xml, wanted).read();
    }
}
