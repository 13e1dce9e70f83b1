package plumbline.report.dossier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/// Whether a signature is that of a key.
final class Seal {

    static final String LABEL = "PUBLIC KEY";

    private Seal() {}

    /// Of a key as text; what is no key or no signature does not hold.
    static boolean holds(String publicPem, byte[] text, byte[] signature) {
        byte[] encoded = Pem.find(LABEL, publicPem).orElse(new byte[0]);
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
            return holds(key, text, signature);
        } catch (GeneralSecurityException noKey) {
            return false;
        }
    }

    static boolean holds(PublicKey key, byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
