package plumbline.gui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.gui.style.Icon;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

final class CommandTest {

    private final AtomicInteger runs = new AtomicInteger();
    private final Command plain =
            Command.of("command.quit", CommandGroup.FILE, runs::incrementAndGet);

    @Test
    void aPlainCommandIsAlwaysEnabledAndHasNeitherKeyNorSign() {
        plain.run();

        assertThat(runs).hasValue(1);
        assertThat(plain.enabled().get()).isTrue();
        assertThat(plain.shortcuts()).isEmpty();
        assertThat(plain.findIcon()).isEmpty();
    }

    @Test
    void eachStepKeepsWhatTheOthersSaid() {
        SimpleBooleanProperty condition = new SimpleBooleanProperty();
        Command dressed =
                plain.enabledWhen(condition).withShortcut("Shortcut+Q", "F4").withIcon(Icon.CANCEL);

        assertThat(dressed.key()).isEqualTo("command.quit");
        assertThat(dressed.group()).isEqualTo(CommandGroup.FILE);
        assertThat(dressed.enabled()).isSameAs(condition);
        assertThat(dressed.shortcuts()).containsExactly("Shortcut+Q", "F4");
        assertThat(dressed.findIcon()).contains(Icon.CANCEL);
    }

    @Test
    void aCommandRunsOnlyWhileItsConditionHolds() {
        SimpleBooleanProperty condition = new SimpleBooleanProperty(false);
        Command bound = plain.enabledWhen(condition);

        bound.run();
        assertThat(runs).hasValue(0);
        condition.set(true);
        bound.run();
        assertThat(runs).hasValue(1);
    }

    @Test
    void commandsKeepTheirOrderWithinAMenu() {
        Command about = Command.of("command.about", CommandGroup.HELP, runs::incrementAndGet);
        Command open = Command.of("command.open-folders", CommandGroup.FILE, () -> {});
        Commands commands = new Commands(List.of(plain, about, open));

        assertThat(commands.in(CommandGroup.FILE)).containsExactly(plain, open);
        assertThat(commands.in(CommandGroup.GRAPH)).isEmpty();
        assertThat(commands.get("command.about")).isSameAs(about);
    }

    @Test
    void aKeyThatNobodyDeclaredIsNamed() {
        assertThatThrownBy(() -> new Commands(List.of(plain)).get("command.quite"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("command.quite");
    }

    @Test
    void whatWasDeclaredStaysSo() {
        List<Command> declared = new ArrayList<>(List.of(plain));
        Commands commands = new Commands(declared);
        declared.clear();

        assertThat(commands.all()).containsExactly(plain);
    }

    @ParameterizedTest
    @EnumSource
    void everyMenuHasAName(CommandGroup group) {
        assertThat(Words.english().has(group.key())).isTrue();
    }
}
