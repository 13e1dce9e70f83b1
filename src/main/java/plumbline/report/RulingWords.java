package plumbline.report;

import plumbline.review.compare.Obstacle;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.words.Words;

import java.util.Collection;
import java.util.stream.Collectors;

/// What an audit said of its checks, and why that is not simply taken over, each in a line.
public final class RulingWords {

    private final Words words;

    public RulingWords(Words words) {
        this.words = words;
    }

    public String of(Ruling ruling) {
        String severity = ruling.findSeverity().map(Enum::name).orElse("");
        String key = "report.ruling." + Spelled.id(ruling.kind());
        return switch (ruling.kind()) {
            case OWN_CHECK -> words.get(key, ruling.title(), severity);
            case NOT_ASKED -> words.get(key, ruling.title());
            case SETTING -> words.get(key, ruling.title(), ruling.value());
            case SEVERITY -> words.get(key, about(ruling), severity);
        };
    }

    private String about(Ruling ruling) {
        if (ruling.check().isEmpty()) {
            return words.get("report.ruling.all-of", ruling.service());
        }
        return ruling.service().isEmpty()
                ? ruling.title()
                : ruling.service() + " · " + ruling.title();
    }

    public String obstacles(Collection<Obstacle> obstacles) {
        return obstacles.stream()
                .sorted()
                .map(each -> words.get("report.obstacle." + Spelled.id(each)))
                .collect(Collectors.joining("; "));
    }
}
