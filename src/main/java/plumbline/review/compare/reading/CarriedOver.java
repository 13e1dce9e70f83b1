package plumbline.review.compare.reading;

import plumbline.review.compare.LastTime;

import java.util.List;

/// What of one audit can be taken over into the next; `unknown` are services whose evidence nobody
/// could look at because the folders have none of that name, or several.
public record CarriedOver(List<LastTime> all, boolean rechecked, List<String> unknown) {

    public CarriedOver {
        all = List.copyOf(all);
        unknown = List.copyOf(unknown);
    }

    public List<LastTime> proposals() {
        return all.stream().filter(LastTime::isProposal).toList();
    }

    public List<LastTime> questions() {
        return all.stream().filter(each -> !each.isProposal()).toList();
    }
}
