package plumbline.preferences;

import java.util.List;

/// A filter that a person gave a name.
public record SavedView(String name, String query) {

    public static final SavedView FAIL_UNDECIDED =
            new SavedView("FAIL undecided", "status:fail disp:none");
    public static final SavedView STALE_EVIDENCE = new SavedView("Stale evidence", "stale:yes");
    public static final SavedView OPEN_AND_CERTAIN =
            new SavedView("Open and certain", "open:yes certainty:certain");
    public static final SavedView GATES_MISSING = new SavedView("Gates missing", "gate:missing");

    public static final SavedView SECOND_LOOK =
            new SavedView("For a second look", "look:mine,differ");

    /// What is there before anybody saved one.
    public static final List<SavedView> DEFAULTS =
            List.of(FAIL_UNDECIDED, STALE_EVIDENCE, OPEN_AND_CERTAIN, GATES_MISSING, SECOND_LOOK);
}
