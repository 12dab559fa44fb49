//! The ways between the list of problems and their places in the text: there, on to the next, and
//! back. It moves no focus itself; it says where it is to go.

use crate::state::doc::Doc;
use crate::state::effect::Effect;
use crate::state::model::Model;

/// As many problems as are listed: nobody reads more at once, and a frame is worth more.
pub const MOST_LISTED: usize = 100;

impl Model {
    /// Selects the text of the problem at `index` in its editor.
    pub fn select_problem(&mut self, doc: Doc, index: usize) -> Vec<Effect> {
        self.go_to_problem(doc, index, false)
    }

    /// Selects the next problem that begins after byte `from`, or the last that begins before it,
    /// round the ends of the text, and has it explained there.
    pub fn step_problem(&mut self, doc: Doc, from: usize, forward: bool) -> Vec<Effect> {
        let starts = self.draft(doc).report.diagnostics.iter().map(|it| it.span.start);
        let mut places = starts.enumerate();
        let next = if forward {
            places.clone().find(|(_, start)| *start > from).or_else(|| places.next())
        } else {
            // Of several problems in one place, the first, as on the way forward.
            let before = places.clone().map(|(_, start)| start).rfind(|start| *start < from);
            let place = before.or_else(|| places.clone().next_back().map(|(_, start)| start));
            places.find(|(_, start)| Some(*start) == place)
        };
        next.map(|(index, _)| self.go_to_problem(doc, index, true)).unwrap_or_default()
    }

    /// Goes back to the line of the problem that was last led to, or to the last line that is
    /// still there.
    pub fn leave_place(&mut self, doc: Doc) -> Vec<Effect> {
        let Some((_, index)) = self.visited.take_if(|(of, _)| *of == doc) else {
            return Vec::new();
        };
        let listed = self.draft(doc).report.diagnostics.len().min(MOST_LISTED);
        let last = listed.checked_sub(1);
        last.map(|last| vec![Effect::Focus(doc.problem_id(index.min(last)))]).unwrap_or_default()
    }

    fn go_to_problem(&mut self, doc: Doc, index: usize, explain: bool) -> Vec<Effect> {
        let Some(problem) = self.draft(doc).report.diagnostics.get(index) else {
            return Vec::new();
        };
        let (start, end) = (problem.span.start, problem.span.end);
        self.visited = Some((doc, index));
        vec![Effect::Select { doc, start, end, explain }]
    }
}
