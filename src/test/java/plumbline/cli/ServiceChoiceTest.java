package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.Timings;
import plumbline.setting.Surroundings;
import plumbline.source.FolderContents;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

final class ServiceChoiceTest {

    private static final FolderReading READING =
            reading("shop", "billing/shop", "sales/api", "stock/api", "api-tests");

    private final ServiceChoice choice =
            new ServiceChoice(new CommandLine(CommandSpec.create()), Words.english());

    @ParameterizedTest
    @CsvSource({
        "shop, shop",
        "billing/shop, billing/shop",
        "code/billing/shop, billing/shop",
        "sales/api, sales/api",
        "api-tests, api-tests",
        "code/shop, shop"
    })
    void aServiceGoesByNameHomeOrTheirEnding(String asked, String name) {
        assertThat(choice.one(asked, READING).name()).isEqualTo(name);
        assertThat(choice.name(asked, READING)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api | Several services end in “api”: sales/api, stock/api.",
                "shpo | There is no service “shpo” in the folder. Did you mean shop?",
                "pi | There is no service “pi” in the folder."
            })
    void whatNamesNoServiceIsRefused(String asked, String sentence) {
        assertThatThrownBy(() -> choice.one(asked, READING))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence()).isEqualTo(sentence));
    }

    @Test
    void nothingIsChosenWhereNothingIsAsked() {
        assertThat(choice.name(null, READING)).isNull();
    }

    private static FolderReading reading(String... names) {
        Surroundings none = new Surroundings(List.of(), List.of(), List.of());
        List<ServiceReading> services =
                Stream.of(names)
                        .map(each -> new ServiceReading(each, "code/" + each, List.of(), none))
                        .toList();
        Timings timings = new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0);
        FolderContents nothing =
                new FolderContents(Path.of("."), List.of(), List.of(), true, Duration.ZERO);
        return new FolderReading(
                Path.of("."),
                services,
                List.of(),
                List.of(),
                List.of(),
                new SourceTree(nothing, new SourceReader()),
                timings,
                true);
    }
}
