package plumbline.gui.timeline;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import plumbline.gui.control.Segments;
import plumbline.gui.style.Icon;
import plumbline.gui.timeline.Playhead.Speed;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.util.List;

/// Lets the playhead go on by itself. It goes from migration to migration in steps, so that nothing
/// glides for those who want no motion.
final class PlayBar extends HBox {

    private static final Duration STEP = Duration.seconds(1);

    private final Timeline clock;

    PlayBar(Playhead playhead, Words words) {
        super(6);
        clock = new Timeline(new KeyFrame(STEP, _ -> playhead.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        ToggleButton play = new ToggleButton(words.get("timeline.play"), Icon.PLAY.node());
        play.setId("timeline-play");
        play.setTooltip(new Tooltip(words.get("timeline.play.tip")));
        play.setMinWidth(USE_PREF_SIZE);
        play.setOnAction(_ -> playhead.turn());
        playhead.playingProperty()
                .subscribe(
                        now -> {
                            play.setSelected(now);
                            play.setText(words.get(now ? "timeline.pause" : "timeline.play"));
                            play.setGraphic((now ? Icon.PAUSE : Icon.PLAY).node());
                            run(now);
                        });
        playhead.speedProperty().subscribe(now -> clock.setRate(now.rate()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        play,
                        Segments.of(
                                List.of(Speed.values()),
                                each -> "timeline.speed." + Spelled.id(each),
                                words,
                                playhead.speedProperty(),
                                playhead.speedProperty()::set));
        // a tab that is closed plays no more
        sceneProperty()
                .subscribe(
                        now -> {
                            if (now == null) {
                                playhead.leave();
                            }
                        });
    }

    private void run(boolean on) {
        if (on) {
            clock.playFromStart();
        } else {
            clock.stop();
        }
    }
}
