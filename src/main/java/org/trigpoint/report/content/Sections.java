package org.trigpoint.report.content;

import org.trigpoint.assessment.Editing;
import org.trigpoint.model.Dataset;

import java.util.ArrayList;
import java.util.List;

/// The sections of a strategic assessment in their usual order, and the analyst's changes to it.
final class Sections {
    static final List<Section> USUAL = List.of(
            new OnOnePage(),
            new PurposeSection(),
            new LastYearSection(),
            new ScanningSection(),
            // Themes: a data set each, and behind it what else is known of it.
            new ThemeSection(Dataset.CRIME),
            new SubjectSection("hate-crime", "Hate crime"),
            new SubjectSection("harm", "Harm of recorded crime"),
            new ThemeSection(Dataset.ASB),
            new SubjectSection("asb-cases", "Anti-social behaviour risk assessments"),
            new ThemeSection(Dataset.FIRE),
            new SubjectSection("fire", "Fires by kind and cause"),
            new ThemeSection(Dataset.DOMESTIC_ABUSE),
            new SubjectSection("domestic-abuse", "Domestic abuse: repeats, children, alcohol"),
            new SubjectSection("marac", "Multi-agency risk assessment conferences"),
            new ThemeSection(Dataset.COLLISION),
            new ThemeSection(Dataset.CASUALTY),
            new SubjectSection("roads", "Road casualties by kind"),
            new ThemeSection(Dataset.ENVIRONMENT),
            new ThemeSection(Dataset.HOSPITAL),
            new SubjectSection("hospital", "Hospital admissions by cause"),
            new ThemeSection(Dataset.STOP_SEARCH),
            new SubjectSection("arrests", "Arrests, alcohol and drugs"),
            new SubjectSection("treatment", "treatment", Dataset.TREATMENT.title()),
            new SubjectSection("cohorts", "Offenders and re-offending"),
            new SubjectSection("households", "High-impact households"),
            new SubjectSection("repeats", "Repeat victims and addresses"),
            new SubjectSection("self-assessment", "Counter-terrorism self-assessment"),
            new PerformanceSection(),
            new SubjectSection("evaluation", "Evaluation of initiatives"),
            new SubjectSection("funding", "Funding and its allocation"),
            // Places.
            new PlacesSection(),
            // Cross-cutting subjects, community voice, priorities, gaps, recommendations.
            new SubjectSection("voice", "Community voice"),
            new SubjectSection("priorities", "Priorities"),
            new GapsSection(),
            new RecommendationsSection(),
            // Annexes.
            new AreasAnnex(),
            new DefinitionsAnnex(),
            new SourcesAnnex(),
            new DisclosureAnnex(),
            new GlossaryAnnex());

    private Sections() {}

    /// The sections in the analyst's order, without those switched off.
    static List<Section> chosen(Editing editing) {
        return ordered(editing).stream().filter(section -> !editing.leftOut().contains(section.id())).toList();
    }

    /// Every section in the analyst's order. A section not named in it stands behind the one it usually follows.
    static List<Section> ordered(Editing editing) {
        List<Section> result = new ArrayList<>();
        for (String id : editing.order()) {
            USUAL.stream().filter(s -> s.id().equals(id) && !result.contains(s)).forEach(result::add);
        }
        for (int i = 0; i < USUAL.size(); i++) {
            Section section = USUAL.get(i);
            if (!result.contains(section)) {
                result.add(i == 0 ? 0 : result.indexOf(USUAL.get(i - 1)) + 1, section);
            }
        }
        return List.copyOf(result);
    }
}
