package plumbline.review.catalogue;

import plumbline.check.CheckInfo;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The catalogue as an audit has it: which of its checks are not asked, what else is asked, what
/// people said that checks weigh in all services, and what they said that judging takes for
/// granted.
///
/// All of it by the ids of the checks, and `settings` by their keys in a profile; `own` are also
/// those that are not asked any more.
public record AuditCatalogue(
        SortedMap<String, CheckInfo> own,
        SortedMap<String, NotAsked> notAsked,
        SortedMap<String, Decision.Weight> weights,
        SortedMap<String, SaidSetting> settings) {

    private static final int LONGEST = 60;

    /// That of an audit that says nothing about it.
    public static final AuditCatalogue USUAL =
            new AuditCatalogue(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public AuditCatalogue {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        notAsked = Collections.unmodifiableSortedMap(new TreeMap<>(notAsked));
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /// As it is now.
    public static AuditCatalogue of(Review review) {
        SortedMap<String, CheckInfo> own = new TreeMap<>();
        SortedMap<String, NotAsked> notAsked = new TreeMap<>();
        SortedMap<String, Decision.Weight> weights = new TreeMap<>();
        for (Map.Entry<Place, Decision> each : review.decisions().toList()) {
            if (each.getKey().subject() instanceof Subject.OfCheck(String id)) {
                switch (each.getValue()) {
                    case Decision.Own(var check) -> own.put(id, check.as(id));
                    case Decision.Unasked(String why) ->
                            notAsked.put(id, notAsked(id, why, review));
                    case Decision.Weight weight -> weights.put(id, weight);
                    default -> {}
                }
            }
        }
        return new AuditCatalogue(own, notAsked, weights, settings(review));
    }

    private static SortedMap<String, SaidSetting> settings(Review review) {
        SortedMap<String, SaidSetting> settings = new TreeMap<>();
        for (Map.Entry<Place, Decision> each : review.decisions().toList()) {
            if (each.getKey().subject() instanceof Subject.OfSetting(String key)
                    && each.getValue() instanceof Decision.Setting(String value, String reason)) {
                Action said = review.history(each.getKey()).getLast();
                settings.put(key, new SaidSetting(key, value, reason, said.who(), said.at()));
            }
        }
        return settings;
    }

    private static NotAsked notAsked(String id, String reason, Review review) {
        Action said = review.history(Place.ofCheck(id, Aspect.ASKED)).getLast();
        return new NotAsked(id, reason, said.who(), said.at());
    }

    public boolean asks(String check) {
        return !notAsked.containsKey(check);
    }

    /// One that the audit asks on its own, or asked.
    public Optional<CheckInfo> findOwn(String check) {
        return Optional.ofNullable(own.get(check));
    }

    public Optional<NotAsked> findNotAsked(String check) {
        return Optional.ofNullable(notAsked.get(check));
    }

    /// What somebody said that a check weighs in all services.
    public Optional<Decision.Weight> findWeight(String check) {
        return Optional.ofNullable(weights.get(check));
    }

    /// An id for a check of its own that no other has: made of its first title, for good.
    public String newId(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String bare =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String wanted =
                bare.isEmpty() ? "check" : bare.substring(0, Math.min(LONGEST, bare.length()));
        String id = OwnCheck.PREFIX + wanted;
        for (int i = 2; own.containsKey(id); i++) {
            id = OwnCheck.PREFIX + wanted + "-" + i;
        }
        return id;
    }

    /// Of the checks of the catalogue that are asked of a service those that the audit asks, and
    /// its own; each of these behind the last one of its section.
    public List<CheckInfo> asked(List<CheckInfo> usual) {
        return all(usual).stream().filter(each -> asks(each.id())).toList();
    }

    /// The checks of the catalogue and its own, asked or not.
    public List<CheckInfo> all(List<CheckInfo> usual) {
        List<CheckInfo> all = new ArrayList<>(usual);
        own.values().forEach(each -> all.add(placeFor(each, all), each));
        return List.copyOf(all);
    }

    private static int placeFor(CheckInfo own, List<CheckInfo> all) {
        for (int i = all.size(); i > 0; i--) {
            if (all.get(i - 1).section() == own.section()) {
                return i;
            }
        }
        return all.size();
    }
}
