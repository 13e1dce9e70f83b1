package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.words.Words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the keys from opening eleven services to an audit in which everything is decided, by
/// somebody who accepts what is proposed and calls all else not applicable.
///
/// `mvn test -Pmeasure` runs it; it takes minutes.
@Tag("measure")
final class KeysCountTest {

    private static final Logger LOG = LoggerFactory.getLogger(KeysCountTest.class);
    private static final String REASON = "not here";
    private static final String NOTHING = "no proposal";

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private int keys;

    @Test
    void anAuditOfElevenServicesIsFinished() throws Exception {
        window.driver().open(WindowFixture.SAMPLES.resolve("soc-platform"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.V);
        Map<String, Integer> decided = new TreeMap<>();
        int total = rows().size();
        while (open() > 0) {
            decide(decided);
        }

        LOG.info("{} cells, {} keys; by what was pressed: {}", total, keys, decided);
        assertThat(keys).isLessThan(total);
    }

    private void decide(Map<String, Integer> decided) throws Exception {
        AuditRow row = window.workbench().screens.review.findRow().orElseThrow();
        if (row.state().isReviewed()) {
            press(KeyCode.ALT, KeyCode.DOWN);
            return;
        }
        long before = open();
        var proposal = row.state().proposal();
        if (proposal != null) {
            press(KeyCode.ENTER);
        } else if (decided.containsKey(NOTHING)) {
            press(KeyCode.PERIOD);
        } else {
            press(KeyCode.DIGIT4);
            robot.write(REASON);
            keys += REASON.length();
            press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        decided.merge(proposal == null ? NOTHING : proposal.certainty().name(), 1, Integer::sum);
        WindowDriver.waitFor(() -> open() < before);
    }

    private long open() {
        return rows().stream().filter(each -> !each.state().isReviewed()).count();
    }

    private List<AuditRow> rows() {
        return window.workbench().audit.rows();
    }

    private void press(KeyCode... pressed) {
        robot.push(pressed);
        keys++;
    }
}
