package plumbline.review.compare.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.compare.Basis;
import plumbline.review.decision.Disposition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What of the JSON of the command `audit` is compared, by the names that it has there; earlier
/// versions wrote neither commits nor digests.
record AuditJsonFile(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Choice> profile,
        List<Service> services,
        List<Incident> incidents) {

    /// What stands first, whatever follows.
    record Version(int formatVersion) {}

    /// How a switch of the profile was set.
    record Choice(@JsonProperty("switch") String key, String value) {}

    /// One service; `root` is its folder, counted from the opened one, and empty for that.
    record Service(
            String name,
            String root,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String commit,
            List<Result> results) {

        Service {
            if (results.stream().map(Result::check).distinct().count() < results.size()) {
                throw new IllegalArgumentException("a check twice");
            }
        }
    }

    /// What is proposed for a check, empty where only people are asked, and what was decided if
    /// somebody did; `standing` tells whether that came with a document.
    record Result(
            String check,
            String title,
            Severity severity,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String proposal,
            String reason,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String digest,
            List<Evidence> evidence,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String result,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String standing,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String basis,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String resultReason,
            @JsonSetter(nulls = Nulls.SET) @Nullable Disposed disposition,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Attached> attached) {

        Result {
            if (!proposal.isEmpty()) {
                status(proposal);
            }
            if (!result.isEmpty()) {
                status(result);
            }
            if (!result.isEmpty() && !basis.isEmpty()) {
                decided(basis);
            }
        }

        boolean isDecided() {
            return !result.isEmpty();
        }

        /// Who says so; earlier versions told only whether it stood in a document.
        Basis origin() {
            if (!isDecided()) {
                return proposal.isEmpty() ? Basis.OPEN : Basis.PROPOSED;
            }
            if (!basis.isEmpty()) {
                return decided(basis);
            }
            return standing.equals("unconfirmed") ? Basis.IMPORTED : Basis.DECIDED;
        }

        @Nullable Status status() {
            String told = isDecided() ? result : proposal;
            return told.isEmpty() ? null : status(told);
        }

        /// Of what counts.
        String why() {
            return isDecided() ? resultReason : reason;
        }

        private static Basis decided(String id) {
            Basis basis = constant(Basis.class, id);
            if (basis == Basis.OPEN) {
                throw new IllegalArgumentException("open with a result");
            }
            return basis;
        }

        private static Status status(String title) {
            return Arrays.stream(Status.values())
                    .filter(each -> each.title().equals(title))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no status"));
        }
    }

    /// What that rests on.
    record Evidence(String kind, @JsonSetter(nulls = Nulls.AS_EMPTY) String file, String text) {

        /// Whether it is a search that found nothing.
        boolean isAbsence() {
            return kind.equals("search");
        }
    }

    /// What a person attached, as far as somebody looked.
    record Attached(
            @JsonSetter(nulls = Nulls.AS_EMPTY) String file,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String snippet,
            String text,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String freshness,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String sha256) {

        Attached {
            if (!freshness.isEmpty()) {
                constant(Freshness.class, freshness);
            }
        }

        /// Whether the file still said so.
        boolean holds() {
            return freshness.isEmpty() || constant(Freshness.class, freshness).holds();
        }
    }

    /// What was to happen with a FAIL or PARTIAL.
    record Disposed(
            String kind,
            String reason,
            String owner,
            @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate reviewBy,
            String more,
            List<String> assumptions) {

        Disposed {
            constant(Disposition.Kind.class, kind);
        }

        Disposition disposition() {
            return new Disposition(
                    constant(Disposition.Kind.class, kind),
                    reason,
                    owner,
                    reviewBy,
                    more,
                    assumptions);
        }
    }

    /// A constant by the name that it has in the file.
    private static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// A check or a reader that failed.
    record Incident(String part, String file) {}
}
