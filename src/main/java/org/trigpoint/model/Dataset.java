package org.trigpoint.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A kind of record that partners send. Every data set shares the core fields of [Incident]; whatever else a supplier
/// sends is kept as extra columns.
public enum Dataset {
    CRIME("crime", "Crime", "offences"),
    ASB("asb", "Anti-social behaviour", "incidents"),
    FIRE("fire", "Fire", "incidents"),
    TREATMENT("treatment", "Drug and alcohol treatment", "episodes"),
    COLLISION("collision", "Road collisions", "collisions"),
    CASUALTY("casualty", "Road casualties", "casualties"),
    VEHICLE("vehicle", "Vehicles in collisions", "vehicles"),
    STOP_SEARCH("stop-search", "Stop and search", "searches"),
    ARREST("arrest", "Arrests", "arrests"),
    OUTCOME("outcome", "Crime outcomes", "outcomes"),
    /// Engines sent to incidents: several for one incident.
    MOBILISATION("mobilisation", "Fire engines sent", "mobilisations"),
    /// What people ask a council for; most of it is no incident.
    CONTACT("contact", "Contacts with the council", "contacts"),
    ENVIRONMENT("environment", "Environmental requests", "requests"),
    HOSPITAL("hospital", "Hospital admissions", "admissions"),
    DOMESTIC_ABUSE("domestic-abuse", "Domestic abuse", "incidents"),
    MARAC("marac", "MARAC", "cases"),
    OFFENDER("offender", "Offender cohorts", "offenders"),
    REOFFENDING("reoffending", "Proven re-offending", "offences"),
    HOUSEHOLD("household", "High-impact households", "assessments"),
    ASB_CASE("asb-case", "ASB risk assessments", "assessments"),
    SURVEY("survey", "Surveys", "answers"),
    CONCERN("concern", "Community concerns", "concerns"),
    SELF_ASSESSMENT("self-assessment", "Self-assessments", "scores"),
    FUNDING("funding", "Funding", "lines"),
    /// What the partnership decides among: one option for a priority, with its scores, or one priority of last year.
    PRIORITY("priority", "Priorities", "options"),
    /// What the partnership did somewhere to bring something down, and the areas it is judged by.
    INITIATIVE("initiative", "Initiatives", "initiatives"),
    /// Areas, look-ups, boundaries, population and other values by area: context, not incidents.
    REFERENCE("reference", "Reference", "rows"),
    /// Series that arrive as totals, not rows: a grid of measures by month.
    MEASURE("measure", "Measures", "values");

    /// Each row is one event, told by the service that dealt with it, and no other of these tells it again.
    private static final Set<Dataset> INCIDENTS = EnumSet.of(CRIME, ASB, FIRE, COLLISION, ENVIRONMENT);

    /// Rows that somebody keeps or asks for, as many as the form has.
    private static final Set<Dataset> LISTS = EnumSet.of(SURVEY, SELF_ASSESSMENT, FUNDING, PRIORITY, INITIATIVE);

    private final String id;
    private final String title;
    private final String unit;

    Dataset(String id, String title, String unit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
    }

    /// The name used on the command line, in layouts and in the workspace, such as `stop-search`.
    public String id() {
        return id;
    }

    /// The name shown to people, such as "Anti-social behaviour".
    public String title() {
        return title;
    }

    /// What one row is, in the plural, such as "offences".
    public String unit() {
        return unit;
    }

    /// Whether its rows count as incidents where a question names no data set. Those of the others do not, lest an event be
    /// counted twice or mixed with what is none: much of domestic abuse, hospital admissions, outcomes and proven offences
    /// stands in recorded crime as well, casualties and vehicles are parts of a collision, and case lists, cohorts,
    /// treatment, surveys, arrests and searches count people and work.
    public boolean countsAsIncidents() {
        return INCIDENTS.contains(this);
    }

    /// Whether its rows are answers or lines of a list and not events: how many there are, against last year or for each
    /// resident, says nothing of what they say.
    public boolean isList() {
        return LISTS.contains(this);
    }

    /// The data set with this [#id()], ignoring case; empty when there is none.
    public static Optional<Dataset> of(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equalsIgnoreCase(id.strip())).findFirst();
    }
}
