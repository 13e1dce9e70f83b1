package plumbline.gui.audit;

import plumbline.check.evaluation.Audit;
import plumbline.review.action.Review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An audit as it was at one moment, to work with in the background; `attachments` finds a kept
/// file by its SHA-256.
public record AuditCopy(
        String name,
        List<Audit> folders,
        Review review,
        Function<String, Optional<Path>> attachments) {}
