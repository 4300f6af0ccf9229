package org.trigpoint.command;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.question.AreaPlacing;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The areas of a workspace and their local names.
@Command(name = "areas", description = "Lists the areas of a workspace, what they lie within, and gives them local names.")
final class AreasCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--type", paramLabel = "T", converter = AreaTypeConverter.class, defaultValue = "lsoa", description = "The kind of area: lsoa, ward, locality, district, …")
    AreaType type = AreaType.LSOA;

    @Option(names = "--name", paramLabel = "CODE=NAME", description = "Give an area a local name; nothing after the = takes it away. Repeat for more.")
    Map<String, String> names = new LinkedHashMap<>();

    @Override
    public Integer call() {
        try (Workspace open = open(workspace)) {
            names.forEach(open::nameArea);
            if (names.isEmpty()) {
                print(table(open));
            }
        }
        return 0;
    }

    private OutputTable table(Workspace open) {
        OutputTable table = new OutputTable().columns("area_code", "area_name", "local_name", "vintage", "ward",
                "neighbourhood_team", "locality", "district", "county", "force").decimal("population", 0);
        for (AreaPlacing placing : AreaPlacing.of(open, type)) {
            Area area = placing.area();
            table.row(area.code(), area.name(), area.localName(), vintage(area), placing.nameOf(AreaType.WARD),
                    placing.nameOf(AreaType.NEIGHBOURHOOD_TEAM), placing.nameOf(AreaType.LOCALITY),
                    placing.nameOf(AreaType.DISTRICT), placing.nameOf(AreaType.COUNTY), placing.nameOf(AreaType.FORCE),
                    placing.population());
        }
        return table;
    }

    /// A year, which is written without a thousands separator.
    private static String vintage(Area area) {
        return area.vintage() == null ? "" : area.vintage().toString();
    }
}
