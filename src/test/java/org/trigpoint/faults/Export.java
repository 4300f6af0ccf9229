package org.trigpoint.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command that writes files, and which.
///
/// @param arguments the command's; WS stands for the workspace, OUT for the folder written to, PARTNER for a partner's file
/// @param files what it leaves in OUT, besides figures
/// @param keeps whether it refuses to write over what is there
record Export(List<String> arguments, List<String> files, boolean keeps) {

    private static final List<Export> ALL = List.of(
            replacing("fact-sheet WS --out OUT/sheet.pdf", "sheet.pdf"),
            replacing("chart WS --measure asb --kind line --out OUT/chart.png", "chart.png"),
            keeping("copy WS OUT/copy.trigpoint", "copy.trigpoint"),
            replacing("map WS --dataset asb --period FY2012/13 --out OUT/map.svg", "map.svg"),
            replacing("import WS PARTNER --dry-run --rejects OUT/rejects.csv", "rejects.csv"),
            replacing("profile WS --dataset asb --period FY2012/13 --out OUT", "profile.docx", "profile.xlsx",
                    "profile.pdf"),
            replacing("fact-sheet WS --out OUT/sheet.docx", "sheet.docx"),
            replacing("fact-sheet WS --out OUT/sheet.xlsx", "sheet.xlsx"),
            keeping("salvage WS OUT/rescued.trigpoint", "rescued.trigpoint"),
            replacing("report WS --period FY2012/13 --slides --out OUT", "assessment.docx", "assessment.xlsx",
                    "assessment.pdf", "assessment.pptx"),
            replacing("fact-sheet WS --out OUT/sheet.csv", "sheet.csv"));

    private static Export replacing(String arguments, String... files) {
        return new Export(List.of(arguments.split(" ")), List.of(files), false);
    }

    private static Export keeping(String arguments, String... files) {
        return new Export(List.of(arguments.split(" ")), List.of(files), true);
    }

    /// One kind after the other, the quick ones first.
    static Export number(int number) {
        return ALL.get(number % ALL.size());
    }

    static int kinds() {
        return ALL.size();
    }

    List<String> command(Path workspace, Path out, Path partner) {
        List<String> command = new ArrayList<>();
        for (String argument : arguments) {
            command.add(argument.replace("WS", workspace.toString())
                    .replace("OUT", out.toString())
                    .replace("PARTNER", partner.toString()));
        }
        return command;
    }
}
