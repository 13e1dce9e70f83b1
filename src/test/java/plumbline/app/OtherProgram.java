package plumbline.app;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;

/// A file manager in a process of its own, as far as tests need one: it shows a folder that can be
/// dragged away, and moves the mouse and the keys of the machine as a person would.
///
/// It is told what to do line by line: `drag X Y`, `click X Y`, `type TEXT`, `delete`, `enter`,
/// `escape`.
final class OtherProgram extends TransferHandler {

    private static final long serialVersionUID = 1;
    private static final int STEPS = 24;
    private static final int PAUSE = 30;

    private final transient Robot robot;
    private final File folder;
    private final JLabel label;

    private OtherProgram(File folder) throws AWTException {
        this.folder = folder;
        robot = new Robot();
        robot.setAutoDelay(PAUSE);
        label = new JLabel(folder.getName(), JLabel.CENTER);
    }

    public static void main(String[] arguments) throws Exception {
        OtherProgram program = new OtherProgram(new File(arguments[0]));
        SwingUtilities.invokeAndWait(
                () -> program.show(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                program.perform(line.split(" ", 2));
                System.out.println("done");
            }
        }
        System.exit(0);
    }

    private void show(int x, int y) {
        label.setTransferHandler(this);
        label.addMouseMotionListener(
                new MouseAdapter() {
                    @Override
                    public void mouseDragged(MouseEvent event) {
                        exportAsDrag(label, event, COPY);
                    }
                });
        JFrame frame = new JFrame("Files");
        frame.add(label);
        frame.setFocusableWindowState(false);
        frame.setBounds(x, y, 220, 120);
        frame.setVisible(true);
    }

    private void perform(String[] command) {
        switch (command[0]) {
            case "drag" -> {
                String[] place = command[1].split(" ", 2);
                drag(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
            }
            case "click" -> {
                String[] place = command[1].split(" ", 2);
                robot.mouseMove(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
                robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            }
            case "type" -> command[1].chars().forEach(this::type);
            case "delete" -> press(KeyEvent.VK_DELETE);
            case "enter" -> press(KeyEvent.VK_ENTER);
            case "escape" -> press(KeyEvent.VK_ESCAPE);
            default -> throw new IllegalArgumentException(command[0]);
        }
    }

    private void drag(int x, int y) {
        Point from = label.getLocationOnScreen();
        from.translate(label.getWidth() / 2, label.getHeight() / 2);
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= STEPS; step++) {
            robot.mouseMove(
                    from.x + (x - from.x) * step / STEPS, from.y + (y - from.y) * step / STEPS);
        }
        robot.delay(10 * PAUSE);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void type(int sign) {
        int key = KeyEvent.getExtendedKeyCodeForChar(sign);
        boolean shift = Character.isUpperCase(sign) || sign == '_';
        if (sign == '_') {
            key = KeyEvent.VK_MINUS;
        }
        if (shift) {
            robot.keyPress(KeyEvent.VK_SHIFT);
        }
        press(key);
        if (shift) {
            robot.keyRelease(KeyEvent.VK_SHIFT);
        }
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    @Override
    public int getSourceActions(JComponent of) {
        return COPY_OR_MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent of) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor)
                    throws UnsupportedFlavorException, IOException {
                return List.of(folder);
            }
        };
    }
}
