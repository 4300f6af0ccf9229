package org.trigpoint.desktop.session;

import java.util.Locale;

/// The parts of the settings, in the order in which they are listed.
public enum SettingsPart {
    PARTNERSHIP("Partnership", "name, year, protective marking, what is withheld, Word template, logo"),
    PLACES("Names of places", "local names of areas"),
    GROUPS("Groups", "groups of categories"),
    WEIGHTS("Weights", "weights of the indices that places are ranked by"),
    SCALES("Bands and scales", "risk bands, age bands, weights of priorities and households"),
    SECTIONS("Report sections", "which sections the report has, and their order"),
    BREAKS("Breaks", "breaks in series and provisional months"),
    SAFETY("Safety", "passphrase, encryption, lock, backups, whether the file is whole");

    private final String title;
    private final String about;

    SettingsPart(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /// Its name on the screen.
    public String title() {
        return title;
    }

    /// What is set there, to be found by.
    public String about() {
        return about;
    }

    /// Its name in the window: "bands-and-scales".
    public String id() {
        return title.toLowerCase(Locale.UK).replace(' ', '-');
    }
}
