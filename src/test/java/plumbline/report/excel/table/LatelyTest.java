package plumbline.report.excel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LatelyTest {

    private final Lately<Integer> lately = new Lately<>();

    @Test
    void whatWasMadeOfATextIsFoundByThatText() {
        String text = "lock-timeout";
        lately.keep(text, 7);

        assertThat(lately.of(text)).isEqualTo(7);
    }

    @Test
    @SuppressWarnings("StringOperationCanBeSimplified") // another object on purpose
    void anotherTextThatSaysTheSameIsNotFound() {
        lately.keep("lock-timeout", 7);

        assertThat(lately.of(new String("lock-timeout"))).isNull();
    }

    @Test
    void ofManyTextsEachSaysItsOwnOrNothing() {
        List<String> texts = IntStream.range(0, 1_000).mapToObj(each -> "text " + each).toList();
        IntStream.range(0, 1_000).forEach(each -> lately.keep(texts.get(each), each));

        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(each -> assertThat(lately.of(texts.get(each))).isIn(null, each));
        assertThat(lately.of(texts.getLast())).isEqualTo(999);
    }
}
