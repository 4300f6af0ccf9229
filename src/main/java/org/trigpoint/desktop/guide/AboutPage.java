package org.trigpoint.desktop.guide;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The version, the licence, and what the program is built with.
final class AboutPage extends VBox {
    AboutPage() {
        setSpacing(12);
        setId("about");
        Label name = new Label("Trigpoint " + version());
        name.getStyleClass().add("strong");
        Label licence = new Label("Strategic assessments for Community Safety Partnerships, from partner spreadsheets,"
                + " on this computer alone. Free software under the Apache License, version 2.0."
                + " It opens no network connection.");
        licence.setWrapText(true);
        licence.setMinHeight(USE_PREF_SIZE);
        Label runtime = new Label("Running on Java " + System.getProperty("java.version", "") + ", "
                + System.getProperty("os.name", "") + ".");
        runtime.getStyleClass().add("quiet");
        Label title = new Label("Built with");
        title.getStyleClass().add("card-title");
        Label libraries = new Label(Licences.text());
        libraries.setWrapText(true);
        libraries.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(libraries);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Libraries and their licences");
        getChildren().addAll(name, licence, runtime, title, scroll);
    }

    private static String version() {
        String version = AboutPage.class.getPackage().getImplementationVersion();
        return version == null ? "(development version)" : version;
    }
}
