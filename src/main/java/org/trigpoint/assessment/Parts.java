package org.trigpoint.assessment;

import java.util.List;

/// Everything an assessment looks into, in the order in which the first page names the findings.
final class Parts {
    static final List<Part> ALL = List.of(
            new ThemesPart(),
            new CountedThemesPart(),
            new PlacesPart(),
            new HotAreasPart(),
            new SubjectsPart(),
            new ReceivedPart(),
            new ThemeDetailPart(),
            new AreaProfilesPart(),
            new PerformancePart());

    private Parts() {}
}
