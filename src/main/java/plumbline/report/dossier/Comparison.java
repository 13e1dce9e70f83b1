package plumbline.report.dossier;

import plumbline.report.dossier.Verification.Signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a manifest says, and what was found.
record Comparison(Manifest manifest, Map<String, String> found) {

    /// And whose signature is beneath it.
    Verification.Read with(byte[] text, Optional<byte[]> signature, Optional<byte[]> publicKey) {
        String key = publicKey.map(each -> new String(each, StandardCharsets.UTF_8)).orElse("");
        return new Verification.Read(
                signature.isEmpty() || publicKey.isEmpty()
                        ? Signature.MISSING
                        : signature(key, text, signature.get()),
                publicKey.isEmpty() ? "" : SealKey.fingerprint(key),
                manifest.digests().size(),
                altered(),
                missing(),
                added());
    }

    private static Signature signature(String key, byte[] text, byte[] signature) {
        return Seal.holds(key, text, signature) ? Signature.VALID : Signature.INVALID;
    }

    private List<String> altered() {
        return manifest.digests().entrySet().stream()
                .filter(each -> found.containsKey(each.getKey()))
                .filter(each -> !each.getValue().equals(found.get(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> missing() {
        return manifest.digests().keySet().stream()
                .filter(each -> !found.containsKey(each))
                .toList();
    }

    /// What nobody sealed.
    private List<String> added() {
        return found.keySet().stream()
                .filter(each -> !manifest.digests().containsKey(each) && !Names.isSeal(each))
                .toList();
    }
}
