package plumbline.review.imports.locating;

import plumbline.review.anchor.Anchor;

import java.util.List;

/// Where something is that an old audit speaks of.
public sealed interface Whereabouts {

    /// Exactly there; migrations that are named by numbers are several files.
    record Found(Ground ground, List<Anchor> anchors) implements Whereabouts {

        public Found {
            anchors = List.copyOf(anchors);
        }
    }

    /// What a place was found by.
    enum Ground {
        /// The whole file is meant.
        FILE,
        /// Quoted code stands there, in the lines that the document names if it names any.
        CODE,
        /// Quoted code stands there and nowhere else in the file, in other lines than it names.
        CODE_ELSEWHERE,
        /// The document names lines, and nothing tells whether they are still the same.
        LINES_ALONE,
        /// Several fitted, and a person chose this one.
        CHOSEN
    }

    /// It may be any of these, as `path` or `path:line`.
    record Several(List<String> places) implements Whereabouts {

        public Several {
            places = List.copyOf(places);
        }
    }

    /// Nowhere for sure; `detail` is a number or names, or empty.
    record Missing(Why why, String detail) implements Whereabouts {}

    /// Why nothing was found.
    enum Why {
        /// Lines, and nothing says of which file.
        NO_FILE_NAMED,
        NO_SUCH_FILE,
        /// There are files of that name in other folders, which `detail` names.
        OTHER_FOLDER,
        /// The path leads out of the service.
        OUTSIDE,
        /// The file has fewer lines, as many as `detail` says.
        BEYOND_FILE,
        /// The quoted code stands neither in the lines nor elsewhere in the file.
        OTHER_TEXT,
        /// Only lines are named, and those named beside code are other ones by now.
        NUMBERS_OFF,
        /// The quoted code stands in no file.
        TEXT_NOWHERE,
        /// Not each of the migrations is exactly one file; `detail` names the numbers.
        NOT_EACH_NUMBER,
        /// The document names more than anybody does by hand; `detail` of them were looked for.
        TOO_MANY,
        UNREADABLE
    }
}
