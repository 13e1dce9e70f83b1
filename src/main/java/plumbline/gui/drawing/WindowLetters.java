package plumbline.gui.drawing;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.gui.control.OneLine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The letters of the window; what was measured once is remembered.
final class WindowLetters implements Letters {

    private static final String FAMILY = "Inter";
    private static final int MOST = 20_000;

    private record Measured(String text, Lettering lettering) {}

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);
    private final Map<Measured, Double> widths = new HashMap<>();
    private final Text text = new Text();

    WindowLetters() {
        for (Lettering each : Lettering.values()) {
            FontWeight weight = each.isStrong() ? FontWeight.SEMI_BOLD : FontWeight.NORMAL;
            fonts.put(each, Font.font(FAMILY, weight, each.size()));
        }
    }

    Font of(Lettering lettering) {
        return Objects.requireNonNull(fonts.get(lettering));
    }

    @Override
    public double width(String asked, Lettering lettering) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Measured(asked, lettering), this::measure);
    }

    private double measure(Measured asked) {
        text.setFont(of(asked.lettering()));
        text.setText(OneLine.of(asked.text()));
        return text.getLayoutBounds().getWidth();
    }
}
