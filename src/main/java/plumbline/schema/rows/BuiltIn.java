package plumbline.schema.rows;

import java.util.Optional;
import java.util.Set;

/// The functions of the server and of the extensions that come with it, as far as defaults use them
/// (pg_proc.dat and the scripts of contrib say how volatile each one is).
final class BuiltIn {

    private static final Set<String> VOLATILE =
            words(
                    """
                    random random_normal gen_random_uuid gen_random_bytes gen_salt uuid_generate_v1
                    uuid_generate_v1mc uuid_generate_v4 uuidv4 uuidv7 clock_timestamp timeofday nextval
                    currval lastval setval set_config pg_sleep pg_notify dblink pgp_sym_encrypt
                    pgp_pub_encrypt
                    """);

    private static final Set<String> STABLE =
            words(
                    """
                    now current_timestamp current_date current_time localtime localtimestamp
                    statement_timestamp transaction_timestamp current_user session_user user current_role
                    current_schema current_catalog current_database current_setting current_schemas
                    txid_current pg_current_xact_id pg_backend_pid inet_client_addr inet_server_addr to_char
                    to_date to_timestamp to_json to_jsonb json_build_object json_build_array
                    jsonb_build_object jsonb_build_array row_to_json concat concat_ws format quote_literal
                    array_to_string version to_tsvector to_tsquery plainto_tsquery age date_trunc
                    date_part extract timezone
                    """);

    private static final Set<String> IMMUTABLE =
            words(
                    """
                    lower upper md5 sha256 sha512 length char_length character_length octet_length substring
                    substr trim btrim ltrim rtrim overlay position strpos left right lpad rpad chr ascii
                    encode decode digest hmac crypt repeat reverse replace translate split_part
                    regexp_replace initcap to_number array_fill array_append array_cat array_prepend
                    array_length cardinality string_to_array make_date make_time make_timestamp make_interval
                    abs round floor ceil ceiling trunc power sqrt mod sign exp ln log div
                    int4range int8range numrange tsrange tstzrange daterange point box circle polygon lseg
                    path line uuid_nil uuid_generate_v3 uuid_generate_v5 uuid_ns_dns uuid_ns_url
                    jsonb_set jsonb_object json_object hstore quote_ident num_nulls inet cidr text
                    setweight strip array_remove array_replace justify_days justify_hours
                    """);

    /// What stands before a parenthesis without being called.
    private static final Set<String> NO_CALLS =
            words(
                    """
                    cast coalesce greatest least nullif row array and or not in is case when then else end
                    between like ilike similar any all some distinct from for interval collate values
                    varchar char character varying bpchar numeric decimal dec bit varbit time timestamp
                    timestamptz timetz float precision zone with without
                    """);

    private BuiltIn() {}

    static boolean isCall(String word) {
        return !NO_CALLS.contains(word);
    }

    /// How volatile the function of that name is, if it is one of them.
    static Optional<Volatility> findVolatility(String function) {
        if (VOLATILE.contains(function)) {
            return Optional.of(Volatility.VOLATILE);
        }
        if (STABLE.contains(function)) {
            return Optional.of(Volatility.STABLE);
        }
        return IMMUTABLE.contains(function) ? Optional.of(Volatility.CONSTANT) : Optional.empty();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
