package plumbline.review.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.words.Words;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What is said of a query that means nothing, and that none does harm.
final class NotUnderstoodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    open:yes colour:red | colour | Nothing is called “colour” that can be asked for. Possible are status, disp, sev, section, service, check, stale, open, proposed, certainty, gate, concern, state, look, order, named, git, text; in quotation marks it is looked for as text.
                    :fail               |        | Nothing is called “” that can be asked for. Possible are status, disp, sev, section, service, check, stale, open, proposed, certainty, gate, concern, state, look, order, named, git, text; in quotation marks it is looked for as text.
                    status:pass,bad     | bad    | “status” cannot be “bad”. Possible are pass, partial, fail, na, none.
                    sev>=worst          | worst  | “sev” cannot be “worst”. Possible are info, low, medium, high, critical.
                    gate:"a b" open:no  | "a b"  | “gate” cannot be “a b”. Possible are missing, none, evidence, reason, owner, review-date.
                    stale:maybe         | maybe  | “stale” cannot be “maybe”. Possible are yes, no.
                    section:25          | 25     | No section is called “25”. Possible are a part of its title, like locking, or its number from 1 to 24.
                    section:0           | 0      | No section is called “0”. Possible are a part of its title, like locking, or its number from 1 to 24.
                    section:3.99        | 3.99   | No section is called “3.99”. Possible are a part of its title, like locking, or its number from 1 to 24.
                    status>=fail        | status | “status” has no order. Only “sev” can be compared with > and <.
                    open:               |        | Behind “open:” something is missing.
                    service:a,,b        |        | Behind “service:” something is missing.
                    text:""             | ""     | Behind “text:” something is missing.
                    lock not            | not    | Behind “not” something is missing that must not be so.
                    lock -              | -      | Behind “-” something is missing that must not be so.
                    """)
    void theFirstFaultIsToldWithItsPlace(String query, String place, String sentence) {
        Query.NotUnderstood found = notUnderstood(query);

        assertThat(query.substring(found.from(), found.to())).isEqualTo(place == null ? "" : place);
        assertThat(found.fault().text(Words.english())).isEqualTo(sentence);
    }

    @Test
    void aLongWordIsToldInShort() {
        assertThat(notUnderstood("x".repeat(500) + ":y").fault().text(Words.english()))
                .startsWith("Nothing is called “" + "x".repeat(39) + "…” that");
    }

    @Test
    void aQueryThatIsTooLongSaysSo() {
        assertThat(notUnderstood("open:yes ".repeat(300)).fault().text(Words.english()))
                .isEqualTo("A filter holds at most 2,000 signs.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "not ", "\"", ",", "status:", "a:", "<>=:", "\u0000", "\uD800", "( "})
    void whateverIsRepeatedIsReadInNoTime(String part) {
        long begin = System.nanoTime();
        for (int i = 1; i <= 2_000 / part.length(); i++) {
            assertThat(Query.of(part.repeat(i))).isNotNull();
        }
        Query.of(part.repeat(5_000_000));

        assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.MINUTES.toNanos(1));
    }

    @Test
    void noTextIsAnException() {
        Random random = new Random(7);
        String signs = "\"“,:=<>-not statusev3.5 \t/_yÄ\u0000\uDC00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j > 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String query = text.toString();
            if (Query.of(query)
                    instanceof Query.NotUnderstood(var _, int from, int to, Fault why)) {
                assertThat(query.substring(from, to)).isNotNull();
                assertThat(why.text(Words.english())).endsWith(".");
            }
            for (int at = 0; at <= query.length(); at++) {
                assertThat(Completion.of(query, at, Completion.Names.NONE)).isNotNull();
            }
        }
    }

    private static Query.NotUnderstood notUnderstood(String query) {
        return assertThat(Query.of(query))
                .asInstanceOf(InstanceOfAssertFactories.type(Query.NotUnderstood.class))
                .actual();
    }
}
