package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which parts a workbook has.
///
/// @param sheets its sheets in the order of the tabs
/// @param from1904 whether it counts days from 1904
/// @param strings the part of the shared strings; `null` when there is none
/// @param styles the part of the styles; `null` when there is none
record WorkbookParts(List<SheetPart> sheets, boolean from1904, @Nullable String strings, @Nullable String styles) {

    private static final int MOST_SHEETS = 2000;

    /// A sheet.
    ///
    /// @param name as on its tab
    /// @param part where its cells are; empty when it is a chart or missing
    /// @param hidden whether its tab is hidden
    record SheetPart(String name, String part, boolean hidden) {}

    private record Target(String type, String part) {}

    static WorkbookParts read(Archive archive) throws IOException, XMLStreamException, UnreadableException {
        String workbook = targets(archive, "_rels/.rels", "").values()
                .stream()
                .filter(target -> target.type.endsWith("/officeDocument"))
                .map(Target::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (workbook.endsWith(".bin")) {
            throw new UnreadableException("it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx");
        }
        if (!archive.has(workbook)) {
            throw new UnreadableException("it is no workbook, or a damaged one");
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String relations = folder + "_rels/" + workbook.substring(slash) + ".rels";
        Map<String, Target> targets = targets(archive, relations, folder);
        return read(archive, workbook, targets);
    }

    private static WorkbookParts read(Archive archive, String workbook, Map<String, Target> targets)
            throws IOException, XMLStreamException, UnreadableException {
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = archive.open(workbook); Xml xml = new Xml(in)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("workbookPr")) {
                    from1904 |= xml.flag("date1904"); // extensions have an element of the same name
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("sheet")
                        && sheets.size() < MOST_SHEETS) {
                    sheets.add(sheet(xml, targets, archive));
                }
            }
        }
        return new WorkbookParts(sheets, from1904, part(targets, archive, "/sharedStrings"),
                part(targets, archive, "/styles"));
    }

    private static SheetPart sheet(Xml xml, Map<String, Target> targets, Archive archive) {
        Target target = targets.get(xml.attribute("id", ""));
        boolean readable = target != null && target.type.endsWith("/worksheet") && archive.has(target.part);
        String state = xml.attribute("state", "visible");
        return new SheetPart(xml.attribute("name", ""), readable && target != null ? target.part : "",
                !state.equals("visible"));
    }

    private static @Nullable String part(Map<String, Target> targets, Archive archive, String type) {
        return targets.values()
                .stream()
                .filter(target -> target.type.endsWith(type))
                .map(Target::part)
                .filter(archive::has)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Target> targets(Archive archive, String part, String folder)
            throws IOException, XMLStreamException, UnreadableException {
        Map<String, Target> targets = new HashMap<>();
        if (!archive.has(part)) {
            return targets;
        }
        try (InputStream in = archive.open(part); Xml xml = new Xml(in)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("Relationship")
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    targets.put(xml.attribute("Id", ""), new Target(xml.attribute("Type", ""),
                            resolve(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String at = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            at = at.isEmpty() ? at : at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
        }
        return at + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
