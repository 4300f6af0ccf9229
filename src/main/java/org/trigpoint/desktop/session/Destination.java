package org.trigpoint.desktop.session;

/// The screens one can go to, in the order of the navigation. Each answers a question.
public enum Destination {
    HOME("Home", "Where do we stand?"),
    DATA("Data", "What have we got, and can we trust it?"),
    EXPLORE("Explore", "What, where, when?"),
    CHANGE("Change", "Is that rise real?"),
    TARGETS("Targets", "Are we on course?"),
    PLACES("Places", "Where does harm gather?"),
    PEOPLE("People", "Who is harmed, and who comes back?"),
    PRIORITIES("Priorities", "What should we do first?"),
    REPORT("Report", "Would the chief sign this?"),
    SETTINGS("Settings", "How do we do things here?");

    private final String title;
    private final String question;

    Destination(String title, String question) {
        this.title = title;
        this.question = question;
    }

    /// Its name in the navigation.
    public String title() {
        return title;
    }

    /// The question it answers, which is its heading.
    public String question() {
        return question;
    }
}
