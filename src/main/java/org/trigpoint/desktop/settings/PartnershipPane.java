package org.trigpoint.desktop.settings;

import org.trigpoint.desktop.control.Fields;
import org.trigpoint.desktop.control.FileChoice;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Zeros;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whose assessment it is, its months, its marking, and what a public edition withholds.
final class PartnershipPane extends SettingsPane {
    private static final double WIDTH = 420;
    private static final List<DisclosureRule> RULES = List.of(new DisclosureRule.Threshold(3, Zeros.SHOWN),
            new DisclosureRule.Threshold(5, Zeros.SHOWN), new DisclosureRule.Threshold(10, Zeros.SHOWN),
            new DisclosureRule.Health(Zeros.SHOWN));

    private final SettingsViewModel model;
    private final TextField name = new TextField();
    private final ComboBox<String> marking = new ComboBox<>();
    private final ComboBox<Period> period = new ComboBox<>();
    private final ComboBox<DisclosureRule> rule = new ComboBox<>();
    private final CheckBox zeros = new CheckBox("Withhold counts of _none too");
    private final StyleLine template;
    private final StyleLine logo;
    private boolean showing;

    PartnershipPane(SettingsViewModel model, FileChoice files) {
        super("Partnership", "What stands on the first page, which year is looked at, and who may read it.");
        this.model = model;
        this.template = new StyleLine(StyleFile.TEMPLATE, model, files::templateToKeep);
        this.logo = new StyleLine(StyleFile.LOGO, model, files::logoToKeep);
        arrangeFields();
        VBox content = lines();
        content.getStyleClass().add("settings-lines");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        listen(model.session());
    }

    private void arrangeFields() {
        name.setId("partnership");
        name.setPromptText("taken from the district of the data");
        marking.setId("settings-marking");
        Fields.typed(marking);
        marking.getItems().setAll("OFFICIAL", "OFFICIAL-SENSITIVE");
        period.setId("settings-period");
        period.setConverter(Named.by(p -> p.name() + ", compared with " + p.yearBefore().name()));
        rule.setId("disclosure");
        rule.getItems().setAll(RULES);
        rule.setConverter(Named.by(PartnershipPane::words));
        zeros.setId("hide-zeros");
        for (var box : List.of(marking, period, rule)) {
            box.setMaxWidth(WIDTH);
        }
        name.setMaxWidth(WIDTH);
    }

    private VBox lines() {
        return new VBox(
                field("_Name of the partnership", name, "Printed on the cover and in the sentences of the report."),
                field("_Year", period, "Holds on every screen; the bar above changes it too, and takes other months."),
                field("Protective _marking", marking, "Printed on every page."),
                new VBox(8, field("What a public edition _withholds", rule,
                        "Small counts, and those from which they could be worked out, are withheld in the public"
                                + " edition of the report."),
                        zeros),
                field("Word template", template,
                        "Gives the Word report its styles, headers and footers; without one it has our own."),
                field("Logo", logo, "Stands on the cover of the reports, as PNG or JPEG."));
    }

    private void listen(Session session) {
        whenTyped(name, () -> model.set(Settings.PARTNERSHIP, "the name of the partnership", name.getText()));
        marking.setOnAction(_ -> mark(session));
        period.setOnAction(_ -> {
            if (!showing && period.getValue() != null) {
                session.choosePeriod(period.getValue());
            }
        });
        rule.setOnAction(_ -> keepRule());
        zeros.setOnAction(_ -> keepRule());
    }

    private void mark(Session session) {
        String text = marking.getValue() == null ? "" : marking.getValue().strip().toUpperCase(Locale.UK);
        if (!showing && !text.isEmpty() && !text.equals(session.markingProperty().get().text())) {
            session.chooseMarking(new Marking(text));
        }
    }

    private void keepRule() {
        DisclosureRule chosen = rule.getValue();
        if (showing || chosen == null) {
            return;
        }
        Zeros hidden = zeros.isSelected() ? Zeros.HIDDEN : Zeros.SHOWN;
        DisclosureRule wanted = switch (chosen) {
            case DisclosureRule.Threshold threshold -> new DisclosureRule.Threshold(threshold.threshold(), hidden);
            case DisclosureRule.Health health -> new DisclosureRule.Health(hidden);
        };
        model.set(Settings.DISCLOSURE, "the disclosure rule", wanted.code());
    }

    private static String words(DisclosureRule rule) {
        return switch (rule) {
            case DisclosureRule.Threshold threshold -> "Counts below " + threshold.threshold();
            case DisclosureRule.Health health -> "Counts from 1 to 7, all others rounded to 5 (health data)";
        };
    }

    @Override
    void show(Settings now) {
        Scope scope = model.scopeProperty().get();
        if (scope == null) {
            return;
        }
        showing = true;
        if (!name.isFocused()) {
            name.setText(now.value(Settings.PARTNERSHIP));
        }
        marking.setValue(model.session().markingProperty().get().text());
        period.getItems().setAll(scope.contents().periods());
        period.setValue(scope.period());
        DisclosureRule kept = scope.contents().stored().disclosure();
        rule.setValue(switch (kept) {
            case DisclosureRule.Threshold threshold -> new DisclosureRule.Threshold(threshold.threshold(), Zeros.SHOWN);
            case DisclosureRule.Health health -> new DisclosureRule.Health(Zeros.SHOWN);
        });
        zeros.setSelected(kept.zeros() == Zeros.HIDDEN);
        template.show(now.style());
        logo.show(now.style());
        showing = false;
    }
}
