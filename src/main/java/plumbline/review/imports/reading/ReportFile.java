package plumbline.review.imports.reading;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.digest.Sha256;
import plumbline.source.SkipReason;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/// A document as it lies on the disk; the digest is of its bytes.
public record ReportFile(Path path, String name, String text, String sha256) {

    /// Nobody writes more by hand.
    private static final int LARGEST_MB = 20;

    private static final SourceReader READER = new SourceReader(LARGEST_MB * 1_000_000);

    /// Throws a [plumbline.problem.ProblemException] when it is no text that somebody may have
    /// written.
    public static ReportFile read(Path file) {
        String text =
                switch (READER.read(file)) {
                    case SourceText.Readable readable -> readable.text();
                    case SourceText.Unreadable(SkipReason reason) -> doubtful(file, reason);
                };
        byte[] bytes = bytes(file);
        return new ReportFile(
                file,
                String.valueOf(file.getFileName()),
                text.isEmpty() ? text(bytes) : text,
                HexFormat.of().formatHex(Sha256.begin().digest(bytes)));
    }

    /// Nothing, where the bytes may still be read as far as they are text.
    private static String doubtful(Path file, SkipReason reason) {
        return switch (reason) {
            case ENCODING -> "";
            case TOO_LARGE ->
                    throw new ProblemException(
                            ProblemKind.DOCUMENT_TOO_LARGE, null, file, LARGEST_MB);
            case BINARY -> throw new ProblemException(ProblemKind.DOCUMENT_NOT_TEXT, null, file);
            case NOT_READABLE,
                    LINK_LOOP,
                    LEADS_OUTSIDE,
                    IGNORED,
                    GIT_IGNORED,
                    LEFT_OUT,
                    SPECIAL_FILE,
                    GONE ->
                    throw new ProblemException(ProblemKind.FILE_NOT_READABLE, null, file);
        };
    }

    private static byte[] bytes(Path file) {
        return READER.findBytes(file)
                .orElseThrow(() -> new ProblemException(ProblemKind.FILE_NOT_READABLE, null, file));
    }

    /// Bytes that are no UTF-8 become signs for it; a mark of the order of bytes is none of it.
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
