package plumbline.gui.inspector;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import plumbline.gui.history.HistoryPart;
import plumbline.gui.history.Trace;
import plumbline.gui.history.TraceWords;
import plumbline.gui.style.Style;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/// What is known of a cell: evidence, discussion, history, and why.
final class CellTabs extends TabPane {

    private final InspectorViewModel model;
    private final Words words;
    private final Map<InspectorTab, Tab> tabs = new EnumMap<>(InspectorTab.class);
    private final DiscussionPane discussion;

    CellTabs(
            InspectorViewModel model,
            EvidencePane evidence,
            DiscussionPane discussion,
            Words words) {
        this.model = model;
        this.words = words;
        this.discussion = discussion;
        setId("inspector-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        add(InspectorTab.EVIDENCE, evidence);
        add(InspectorTab.DISCUSSION, discussion);
        add(InspectorTab.HISTORY, history());
        add(InspectorTab.WHY, new WhyPane(model.parts().why(), words));
        bind();
        Style.INSPECTOR_TABS.on(this);
    }

    private void add(InspectorTab which, Node content) {
        Tab tab = new Tab(title(which, 0), content);
        tab.setId("inspector-tab-" + Spelled.id(which));
        tab.setUserData(which);
        tabs.put(which, tab);
        getTabs().add(tab);
    }

    private String title(InspectorTab which, int count) {
        String title = words.get("inspector.tab." + Spelled.id(which));
        return count == 0 ? title : title + " " + count;
    }

    private void bind() {
        model.tabProperty().subscribe(now -> getSelectionModel().select(tabs.get(now)));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null && now.getUserData() instanceof InspectorTab which) {
                                model.tabProperty().set(which);
                            }
                        });
        InspectorViewModel.CellParts parts = model.parts();
        parts.evidence()
                .rows()
                .addListener(
                        (ListChangeListener<EvidenceRow>)
                                all -> count(InspectorTab.EVIDENCE, all.getList().size()));
        parts.discussion()
                .comments()
                .addListener(
                        (ListChangeListener<Comment>)
                                all -> count(InspectorTab.DISCUSSION, all.getList().size()));
        count(InspectorTab.EVIDENCE, parts.evidence().rows().size());
        count(InspectorTab.DISCUSSION, parts.discussion().comments().size());
    }

    private void count(InspectorTab which, int count) {
        Tab tab = tabs.get(which);
        if (tab != null) {
            tab.setText(title(which, count));
        }
    }

    private Node history() {
        HistoryPart part =
                new HistoryPart(new TraceWords(words, ZoneId.systemDefault()), words).narrow();
        CellHistoryViewModel history = model.parts().history();
        history.traces().addListener((ListChangeListener<Trace>) _ -> part.show(history.traces()));
        part.show(history.traces());
        ScrollPane scroll = new ScrollPane(Style.INSPECTOR_PART.on(part));
        scroll.setId("inspector-history");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// Starts where one acts.
    void begin(InspectorTab which) {
        switch (which) {
            case DISCUSSION -> discussion.begin();
            case EVIDENCE, HISTORY, WHY -> requestFocus();
        }
    }
}
