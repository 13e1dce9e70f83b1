package plumbline.gui.attach;

import plumbline.words.Words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What evidence still needs before it can be attached.
record AttachGaps(Words words) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// `anchored` says that its lines were found.
    List<String> of(AttachDraft draft, boolean anchored) {
        List<String> missing = new ArrayList<>();
        switch (draft.kind()) {
            case LINES -> need(anchored, "attach.missing.lines", missing);
            case SNIPPET, STATEMENT ->
                    need(!draft.text().isBlank(), "attach.missing.text", missing);
            case COUNTER_EVIDENCE -> counter(draft, anchored, missing);
            case COMMAND -> {
                need(!draft.command().isBlank(), "attach.missing.command", missing);
                need(isCode(draft.exit()), "attach.missing.exit", missing);
            }
            case FILE -> need(!draft.files().isEmpty(), "attach.missing.files", missing);
            case LINK -> need(isAddress(draft.address()), "attach.missing.address", missing);
            case ABSENCE ->
                    need(
                            !draft.query().isBlank() && !draft.scope().isBlank(),
                            "attach.missing.search",
                            missing);
        }
        need(!draft.isDayUnreadable(), "attach.missing.day", missing);
        return missing;
    }

    private void counter(AttachDraft draft, boolean anchored, List<String> missing) {
        if (draft.place().isBlank()) {
            need(!draft.text().isBlank(), "attach.missing.text", missing);
        } else {
            need(anchored, "attach.missing.lines", missing);
        }
    }

    private void need(boolean holds, String key, List<String> missing) {
        if (!holds) {
            missing.add(words.get(key));
        }
    }

    private static boolean isCode(String exit) {
        return exit.isBlank() || exit.strip().matches("-?\\d{1,10}");
    }

    /// Other schemes could start programs when somebody opens the link.
    static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed.strip());
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
