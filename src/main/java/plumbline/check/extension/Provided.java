package plumbline.check.extension;

import plumbline.analysis.profile.Profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What extensions bring: functions, types and operator classes by their names.
final class Provided {

    private static final Map<String, List<String>> FUNCTIONS =
            Map.of(
                    "uuid-ossp",
                    List.of(
                            "uuid_generate_v1",
                            "uuid_generate_v1mc",
                            "uuid_generate_v3",
                            "uuid_generate_v4",
                            "uuid_generate_v5",
                            "uuid_nil",
                            "uuid_ns_url"),
                    "pgcrypto",
                    List.of(
                            "gen_salt",
                            "pgp_sym_encrypt",
                            "pgp_sym_decrypt",
                            "pgp_pub_encrypt",
                            "pgp_pub_decrypt",
                            "gen_random_bytes",
                            "crypt"),
                    "pg_trgm",
                    List.of("similarity", "word_similarity", "show_trgm"),
                    "unaccent",
                    List.of("unaccent"),
                    "postgis",
                    List.of(
                            "st_makepoint",
                            "st_setsrid",
                            "st_dwithin",
                            "st_distance",
                            "st_geomfromtext",
                            "st_geogfromtext",
                            "st_point"),
                    "fuzzystrmatch",
                    List.of("levenshtein", "soundex", "metaphone", "dmetaphone"));

    private static final Map<String, List<String>> TYPES =
            Map.of(
                    "citext", List.of("citext"),
                    "hstore", List.of("hstore"),
                    "ltree", List.of("ltree", "lquery", "ltxtquery"),
                    "postgis", List.of("geometry", "geography"),
                    "vector", List.of("vector", "halfvec", "sparsevec"),
                    "cube", List.of("cube"),
                    "isn", List.of("isbn", "isbn13", "issn", "ean13"));

    private static final Map<String, List<String>> CLASSES =
            Map.of(
                    "pg_trgm", List.of("gin_trgm_ops", "gist_trgm_ops"),
                    "vector", List.of("vector_cosine_ops", "vector_l2_ops", "vector_ip_ops"));

    private Provided() {}

    static Optional<String> findForFunction(String name, Profile profile) {
        if (name.equals("gen_random_uuid")) {
            return profile.oldestPostgres() < 13 ? Optional.of("pgcrypto") : Optional.empty();
        }
        return find(FUNCTIONS, name);
    }

    static Optional<String> findForType(String name) {
        return find(TYPES, name.substring(name.lastIndexOf('.') + 1));
    }

    static Optional<String> findForClass(String name) {
        return find(CLASSES, name);
    }

    private static Optional<String> find(Map<String, List<String>> all, String name) {
        List<String> found = new ArrayList<>();
        all.forEach(
                (extension, names) -> {
                    if (names.contains(name)) {
                        found.add(extension);
                    }
                });
        return found.stream().findFirst();
    }
}
