package plumbline.gui.catalogue;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.analysis.profile.CheckRule;
import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.gui.audit.OpenAudit;
import plumbline.report.Spelled;
import plumbline.report.content.Judged;
import plumbline.words.Words;

import java.util.Arrays;

/// What the judging of the open folders takes for granted.
public final class ProfileViewModel {

    private final OpenAudit audit;
    private final Words words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> rules = FXCollections.observableArrayList();

    /// A switch with its value, who chose that, and what it is about.
    record Line(String key, String value, String origin, String about) {}

    public ProfileViewModel(OpenAudit audit, Words words) {
        this.audit = audit;
        this.words = words;
        audit.proposedProperty().subscribe(_ -> fill());
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// What is said of single checks and files, as it stands in the profile.
    ObservableList<String> rules() {
        return rules;
    }

    private void fill() {
        Profile profile = profile();
        lines.setAll(
                Arrays.stream(Switch.values())
                        .map(each -> line(each.key(), profile.choice(each)))
                        .toList());
        rules.setAll(profile.rules().stream().map(ProfileViewModel::said).toList());
    }

    /// What the services were judged by, or what they would be.
    private Profile profile() {
        return audit.proposedProperty().get().services().stream()
                .map(Judged::outcome)
                .map(each -> each.service().profile())
                .findFirst()
                .orElse(Profile.USUAL);
    }

    private Line line(String key, Choice choice) {
        String origin = words.get("report.html.origin." + Spelled.id(choice.origin()));
        return new Line(
                key,
                choice.value().isEmpty() ? words.get("catalogue.profile.nothing") : choice.value(),
                choice.place().isEmpty() ? origin : origin + " " + choice.place(),
                words.get("catalogue.profile." + key));
    }

    private static String said(CheckRule rule) {
        String reason = rule.reason().isEmpty() ? "" : " – " + rule.reason();
        return rule.check() + " · " + rule.paths() + " = " + rule.effect() + reason;
    }
}
