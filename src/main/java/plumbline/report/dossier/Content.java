package plumbline.report.dossier;

import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/// What a file of a dossier holds; it can be written as often as needed.
@FunctionalInterface
interface Content {

    void copyTo(OutputStream to) throws IOException;

    static Content of(byte[] bytes) {
        return to -> to.write(bytes);
    }

    default String digest() throws IOException {
        DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
        copyTo(digest);
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
}
