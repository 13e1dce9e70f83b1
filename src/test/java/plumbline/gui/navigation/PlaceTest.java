package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.words.Words;

import java.util.Arrays;
import java.util.stream.Stream;

final class PlaceTest {

    private final Words words = Words.english();

    @ParameterizedTest
    @EnumSource
    void everyPlaceHasItsWords(Place place) {
        String command = "command.go." + place.key().substring("place.".length()) + ".title";

        assertThat(Stream.of(place.key() + ".title", place.key() + ".long", place.key() + ".empty"))
                .allMatch(words::has)
                .allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
        assertThat(words.has(command)).as(command).isTrue();
    }

    @Test
    void placesAreNumberedAsTheyStand() {
        assertThat(Arrays.stream(Place.values()).map(Place::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void noTwoPlacesLookAlike() {
        assertThat(Arrays.stream(Place.values()).map(Place::icon)).doesNotHaveDuplicates();
    }
}
