package plumbline.review.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/// What may follow; the caret stands where `|` is written.
final class CompletionTest {

    private static final Completion.Names NAMES =
            new Completion.Names(
                    List.of("order-service", "my orders", "say \"hi\"", "a,b"),
                    List.of("lock-timeout", "lock-timeout-order", "idx-named"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            textBlock =
                    """
                    |                   ; status disp sev section service check stale open proposed certainty gate concern state look order named git text
                    st|                 ; status stale state
                    open:yes s|         ; status sev section service stale state
                    open:yes -se|       ; sev section service
                    not |               ; status disp sev section service check stale open proposed certainty gate concern state look order named git text
                    zzz|                ;
                    "st|                ;
                    status:|            ; pass partial fail na none
                    status:p|           ; pass partial
                    status:pass|        ;
                    status:pass,|       ; pass partial fail na none
                    status:fail,p|      ; pass partial
                    sev>=|              ; info low medium high critical
                    section:data|       ; data-safety data-migration other-databases
                    service:|           ; order-service my orders a,b
                    service:ord|        ; order-service my orders
                    service:"my |       ; my orders
                    check:time|         ; lock-timeout lock-timeout-order
                    text:lo|            ;
                    colour:r|           ;
                    """)
    void whatFitsIsProposed(String typed, String words) {
        String text = typed.replace("|", "");
        List<Completion> found = Completion.of(text, typed.indexOf('|'), NAMES);

        assertThat(found.stream().map(Completion::word).collect(Collectors.joining(" ")))
                .isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            textBlock =
                    """
                    sta| open:yes       ; status         ; status:| open:yes
                    -ga|                ; gate           ; -gate:|
                    status:fail,pa|     ; partial        ; status:fail,partial|
                    service:my|         ; my orders      ; service:"my orders"|
                    service:"my o|      ; my orders      ; service:"my orders"|
                    service:a|          ; a,b            ; service:"a,b"|
                    """)
    void theWordTakesThePlaceOfWhatWasTyped(String typed, String word, String after) {
        Completion chosen =
                Completion.of(typed.replace("|", ""), typed.indexOf('|'), NAMES).stream()
                        .filter(each -> each.word().equals(word))
                        .findFirst()
                        .orElseThrow();

        String text = chosen.text();
        assertThat(text.substring(0, chosen.caret()) + "|" + text.substring(chosen.caret()))
                .isEqualTo(after);
    }

    @Test
    void aPlaceOutsideOfTheTextIsItsEnd() {
        assertThat(Completion.of("ga", 99, NAMES)).hasSize(1);
        assertThat(Completion.of("ga", -1, NAMES)).hasSize(18);
    }

    @Test
    void everythingThatIsProposedIsUnderstood() {
        for (Completion key : Completion.of("", 0, NAMES)) {
            assertThat(Completion.of(key.text(), key.caret(), NAMES))
                    .allSatisfy(
                            each ->
                                    assertThat(Query.of(each.text()))
                                            .isInstanceOf(Query.Understood.class));
        }
    }
}
