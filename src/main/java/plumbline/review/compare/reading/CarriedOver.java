package plumbline.review.compare.reading;

import plumbline.review.compare.LastTime;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.review.compare.catalogue.TakeOver;

import java.util.List;

/// What of one audit can be taken over into the next, `rulings` about its checks and `all` that was
/// decided about its cells; `unknown` are services whose evidence nobody could look at because the
/// folders have none of that name, or several.
public record CarriedOver(
        List<Ruling> rulings, List<LastTime> all, boolean rechecked, List<String> unknown) {

    public CarriedOver {
        rulings = List.copyOf(rulings);
        all = List.copyOf(all);
        unknown = List.copyOf(unknown);
    }

    public List<LastTime> proposals() {
        return all.stream().filter(LastTime::isProposal).toList();
    }

    public List<LastTime> questions() {
        return all.stream().filter(each -> !each.isProposal()).toList();
    }

    /// What takes over all that is no question.
    public TakeOver takeOverProposals() {
        return TakeOver.of(
                rulings.stream().filter(Ruling::isProposal).toList(), proposals(), rulings);
    }
}
