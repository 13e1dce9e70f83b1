package plumbline.review.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class ServiceMatcherTest {

    private final ServiceMatcher matcher =
            new ServiceMatcher(List.of("order-service", "order-archive", "ticket-service", "api"));

    @Test
    void theSameNameIsTheOnlyOne() {
        assertThat(matcher.match("Order-Service"))
                .containsExactly(new MatchedService("order-service", Match.Kind.EXACT));
    }

    @Test
    void allThatShareATellingWordMayBeMeantTheLikeliestFirst() {
        assertThat(matcher.match("Orders"))
                .containsExactly(
                        new MatchedService("order-service", Match.Kind.PROBABLE),
                        new MatchedService("order-archive", Match.Kind.PROBABLE));
    }

    @ParameterizedTest
    @CsvSource({"TicketService, ticket-service", "ticket_api, ticket-service", "The API, api"})
    void otherSpellingsAreTheSameWords(String name, String service) {
        assertThat(matcher.match(name).getFirst().service()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({"billing-service", "''"})
    void whatOnlySharesWhatAllHaveIsNone(String name) {
        assertThat(matcher.match(name)).isEmpty();
    }
}
