package plumbline.report.dossier;

import plumbline.review.digest.Sha256;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The Ed25519 key that seals dossiers.
public final class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey secret;
    private final PublicKey open;

    private SealKey(KeyPair pair) {
        this.secret = pair.getPrivate();
        this.open = pair.getPublic();
    }

    /// A new one.
    public static SealKey make() {
        try {
            return new SealKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has Ed25519", missing);
        }
    }

    /// The one in a text such as `openssl genpkey -algorithm ed25519` writes.
    public static Optional<SealKey> find(String pem) {
        return Pem.find(LABEL, pem).flatMap(SealKey::decoded);
    }

    private static Optional<SealKey> decoded(byte[] encoded) {
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return secret instanceof EdECPrivateKey key && key.getBytes().isPresent()
                    ? whole(secret, key.getBytes().get())
                    : Optional.empty();
        } catch (GeneralSecurityException otherKind) {
            return Optional.empty();
        }
    }

    /// Java makes both halves of a pair from the same 32 bytes and offers no way to ask for the
    /// open half alone; that it is the right one, a signature proves.
    private static Optional<SealKey> whole(PrivateKey secret, byte[] seed)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
        SealKey key = new SealKey(new KeyPair(generator.generateKeyPair().getPublic(), secret));
        byte[] probe = {1, 2, 3};
        return Seal.holds(key.open, probe, key.sign(probe)) ? Optional.of(key) : Optional.empty();
    }

    /// The secret half, for its file.
    String secretPem() {
        return Pem.write(LABEL, secret.getEncoded());
    }

    /// The half that everybody may know.
    public String publicPem() {
        return Pem.write(Seal.LABEL, open.getEncoded());
    }

    /// What people compare keys by: the SHA-256 of the file with the open half.
    public String fingerprint() {
        return fingerprint(publicPem());
    }

    static String fingerprint(String publicPem) {
        byte[] text = publicPem.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(text));
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException("an Ed25519 key signs everything", unexpected);
        }
    }

    /// Gives what is known already instead of something random.
    private static final class Known extends SecureRandom {

        @Serial private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Known(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(Arrays.copyOf(seed, bytes.length), 0, bytes, 0, bytes.length);
        }
    }
}
