package plumbline.review.compare.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import plumbline.check.Severity;
import plumbline.check.Status;

import java.util.Arrays;
import java.util.List;

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

    /// What is proposed for a check, and what was decided if somebody did; `standing` tells whether
    /// that came with a document.
    record Result(
            String check,
            String title,
            Severity severity,
            String proposal,
            String reason,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String digest,
            List<Evidence> evidence,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String result,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String standing,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String resultReason) {

        Result {
            status(proposal);
            if (!result.isEmpty()) {
                status(result);
            }
        }

        boolean isDecided() {
            return !result.isEmpty();
        }

        boolean isImported() {
            return standing.equals("unconfirmed");
        }

        Status status() {
            return status(isDecided() ? result : proposal);
        }

        /// Of what counts.
        String why() {
            return isDecided() ? resultReason : reason;
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

    /// A check or a reader that failed.
    record Incident(String part, String file) {}
}
