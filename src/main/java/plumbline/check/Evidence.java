package plumbline.check;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.source.SourceSpan;

/// What a verdict rests on: a place with what it shows, or a note where there is no place.
public record Evidence(Kind kind, @Nullable SourceSpan place, String note) {

    /// What kind of thing it is.
    public enum Kind {
        /// Lines of a migration or of other code.
        CODE,
        /// Lines of a configuration, script or pipeline.
        CONFIGURATION,
        /// Something that git knows.
        GIT,
        /// Lines of a document.
        DOCUMENT,
        /// A search that found nothing.
        SEARCH,
        /// What is known of a framework or of PostgreSQL.
        FACT
    }

    public static Evidence code(SourceSpan place, String note) {
        return new Evidence(Kind.CODE, place, note);
    }

    public static Evidence configuration(SourceSpan place, String note) {
        return new Evidence(Kind.CONFIGURATION, place, note);
    }

    public static Evidence document(SourceSpan place, String note) {
        return new Evidence(Kind.DOCUMENT, place, note);
    }

    public static Evidence git(@Nullable SourceSpan place, String note) {
        return new Evidence(Kind.GIT, place, note);
    }

    /// What was looked for, where, and not found.
    public static Evidence absence(String sought, String where) {
        return new Evidence(
                Kind.SEARCH, null, "searched " + where + " for " + sought + ": nothing");
    }

    public static Evidence fact(String note) {
        return new Evidence(Kind.FACT, null, note);
    }

    /// A configured value, or what the tool does by itself.
    public static Evidence configured(Configured<?> value, String note) {
        SourceSpan place = value.span();
        return place == null ? fact(note) : configuration(place, note);
    }
}
