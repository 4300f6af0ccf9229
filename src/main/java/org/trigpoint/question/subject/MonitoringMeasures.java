package org.trigpoint.question.subject;

import org.trigpoint.workspace.Workspace;

import java.util.function.Predicate;

/// The measures that came in by a monitoring system's export.
public final class MonitoringMeasures {
    private MonitoringMeasures() {}

    /// Tells by its name a measure that the treatment subject shows, the partnership's own beside other areas: each of an
    /// export that holds numbers of the partnership's own. Of an export of other areas alone it tells none.
    public static Predicate<String> ofTreatment(Workspace workspace) {
        TreatmentDefinition definition = Definitions.read(workspace, "treatment", TreatmentDefinition.class);
        boolean ours = MonitoringExport.of(workspace, definition).filter(MonitoringExport::ours).isPresent();
        return measure -> ours && MonitoringExport.isMonitoring(measure, definition.export());
    }
}
