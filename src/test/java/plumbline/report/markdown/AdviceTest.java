package plumbline.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Check;
import plumbline.check.catalogue.Checks;

import java.util.List;

/// What pages of checks say to somebody who has to repair something.
final class AdviceTest {

    private static Advice page(String id) {
        return Advice.of(Checks.find(id).orElseThrow().info());
    }

    @Test
    void whyItHurtsIsOneParagraph() {
        assertThat(page("lock-timeout").why().markdown())
                .startsWith("A statement that waits for its lock stands in a queue")
                .endsWith("which means: wait for ever.")
                .doesNotContain("\n");
    }

    @Test
    void theFirstCodeIsWhatToDo() {
        assertThat(page("lock-timeout").findSample())
                .contains(
                        new Sample(
                                "sql",
                                """
                                SET LOCAL lock_timeout = '5s';
                                ALTER TABLE orders ADD COLUMN note text;\
                                """));
    }

    @Test
    void whatNotToDoIsLeftOut() {
        assertThat(page("index-concurrently").findSample())
                .contains(
                        new Sample(
                                "sql",
                                """
                                -- alone in its file, outside a transaction
                                CREATE INDEX CONCURRENTLY orders_tenant_id_idx ON orders (tenant_id);\
                                """));
        assertThat(page("cfg-ssl-verify").findSample().orElseThrow().text())
                .startsWith("ssl: { ca:")
                .doesNotContain("good", "bad");
    }

    @Test
    void everyPageSaysWhyAndNoSampleIsEmpty() {
        List<Advice> pages = Checks.all().stream().map(Check::info).map(Advice::of).toList();

        assertThat(pages).noneMatch(each -> each.why().isEmpty());
        assertThat(pages.stream().flatMap(each -> each.findSample().stream()))
                .hasSizeGreaterThan(150)
                .noneMatch(each -> each.text().isBlank());
    }
}
