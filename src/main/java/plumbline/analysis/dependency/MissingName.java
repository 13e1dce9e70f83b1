package plumbline.analysis.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.ownership.TableUse;

/// A name that a migration uses and nothing has there; certain when the server would refuse it, and
/// a `relation` when a statement about rows names it.
public record MissingName(
        Occasion occasion,
        String name,
        TableUse.Kind kind,
        boolean relation,
        Certainty certainty) {}
