//! The one way in which the state changes: a message in, wishes out.

use std::rc::Rc;

use domain::check::context::Context;
use domain::export::{curl, file_name, json};
use domain::timestamp::Moment;

use crate::route::Route;
use crate::state::connect::ConnectMsg;
use crate::state::directory::DirectoryOperation;
use crate::state::doc::Doc;
use crate::state::effect::Effect;
use crate::state::model::{Model, Notice};
use crate::state::msg::{Msg, RequestClick};
use crate::state::transport::Transport;
use crate::state::{directory, user};

impl Model {
    /// Takes what happened, says what is wanted. Changed drafts are kept.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = self.take(msg);
        let drafts = self.drafts();
        if self.kept.as_ref() != Some(&drafts) {
            self.kept = Some(drafts.clone());
            effects.push(Effect::SaveDrafts(drafts));
        }
        effects
    }

    fn take(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::ChangedPlace { place, focus } => {
                let wishes = self.go(place, focus);
                if self.route == Route::Check {
                    self.read_pasted_again();
                }
                return wishes;
            }
            Msg::Reading(msg) => return self.read(msg),
            Msg::FollowedPlace(at) => return self.follow(&at),
            Msg::Ticked(now) => self.now = now,
            Msg::ProbedRelay(state) => self.relay = state,
            Msg::Connect(msg) => {
                let relay_chosen = msg == ConnectMsg::ChoseTransport(Transport::Relay);
                let before = (self.connect.tenant.clone(), self.connect.is_practice());
                self.connect.take(msg, self.now);
                if before != (self.connect.tenant.clone(), self.connect.is_practice()) {
                    self.forget_tenant();
                }
                if relay_chosen {
                    return vec![Effect::ProbeRelay];
                }
            }
            Msg::ChoseDirectoryOperation(operation) => self.directory.operation = operation,
            Msg::AskedDomains(id) => {
                self.directory.operation = DirectoryOperation::Domains;
                self.directory.asked = Some(id);
                return vec![Effect::Focus("send".to_owned())];
            }
            Msg::ChoseDirectory { id, domain } => self.choose_listed(&id, domain),
            Msg::ChoseUserOperation(operation) => self.user.operation = operation,
            Msg::EditedFindName(name) => self.user.find_name = Some(name),
            Msg::ChoseOktaFlow(flow) => {
                self.okta.flow = flow;
                self.okta.done.clear();
            }
            Msg::TickedOktaRow(row) => match self.okta.done.iter().position(|it| *it == row) {
                Some(at) => {
                    self.okta.done.remove(at);
                }
                None => self.okta.done.push(row),
            },
            Msg::Clicked(click) => return self.take_click(click),
            Msg::ReceivedOutcome { ticket, outcome, elapsed_us, now } => {
                return self.receive(ticket, outcome, elapsed_us, now);
            }
            Msg::ReachedPractice { ticket, now } => return self.practise(ticket, now),
            Msg::ClickedCopy(text, what) => return vec![copy(text, &what)],
            Msg::ClickedCopyToken => {
                let token = self.connect.access();
                if !token.is_empty() {
                    return vec![copy(token.expose().to_owned(), "The token")];
                }
            }
            Msg::Copied(Ok(what)) => return self.notify(format!("{what} is on the clipboard.")),
            Msg::Copied(Err(what)) => {
                return self.notify(format!(
                    "The browser did not let the page copy. {what} is not on the clipboard; \
                     select it and copy by hand."
                ));
            }
            Msg::ExpiredNotice(id) => {
                self.notice.take_if(|notice| notice.id == id);
            }
            Msg::LoadedEditor => self.rich = true,
            Msg::ClickedResetPractice => {
                self.reset_practice();
                self.connect.held.retain(|held| !held.practice);
                if self.connect.is_practice() {
                    self.forget_tenant();
                }
                return self.notify("The practice tenant begins anew.".to_owned());
            }
            Msg::ClickedClearLog => self.log.clear(),
            Msg::ChoseTheme(theme) => {
                self.theme = theme;
                return vec![Effect::ApplyTheme(theme.word())];
            }
            other => return self.take_edit(other),
        }
        Vec::new()
    }

    /// The buttons of the shown request.
    fn take_click(&mut self, click: RequestClick) -> Vec<Effect> {
        let effect = match click {
            RequestClick::Send => return self.send(),
            RequestClick::Cancel => self.pending.take().map(|it| Effect::Abort(it.ticket)),
            RequestClick::CopyJson => self
                .request()
                .and_then(|request| json::json(&request.call))
                .map(|text| copy(text, "The JSON")),
            RequestClick::CopyCurl => {
                self.request().map(|request| copy(curl::curl(&request.call), "The curl command"))
            }
            RequestClick::Download => self.request().and_then(|request| {
                let name = format!("{}.json", file_name::file_name(&request.call));
                Some(Effect::Download { name, text: json::json(&request.call)? })
            }),
        };
        effect.into_iter().collect()
    }

    /// The messages that edit one of the three documents.
    fn take_edit(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::EditedText(doc, text) => self.edit_doc(doc, text),
            Msg::EditedField(doc, at, text) => {
                self.on_doc(doc, |draft, context| draft.set_string(&at, &text, context));
            }
            Msg::EditedOptional(doc, at, text) => {
                self.on_doc(doc, |draft, context| draft.set_optional(&at, &text, context));
            }
            Msg::ToggledField(doc, at, on) => {
                let word = if on { "true" } else { "false" };
                self.on_doc(doc, |draft, context| draft.set(&at, word, context));
            }
            Msg::AddedElement(doc, at) => {
                let place = at.child(self.draft(doc).length(&at).to_string());
                self.on_doc(doc, |draft, context| draft.set_string(&place, "", context));
            }
            Msg::RemovedElement(doc, at) => {
                self.on_doc(doc, |draft, context| draft.remove(&at, context));
            }
            Msg::ClickedFix(doc, index) => {
                self.before_fix = Some((doc, self.draft(doc).text.clone()));
                self.on_doc(doc, |draft, context| draft.fix(index, context));
                self.read_mended(doc);
            }
            Msg::ClickedFixAll(doc) => {
                self.before_fix = Some((doc, self.draft(doc).text.clone()));
                self.on_doc(doc, |draft, context| draft.fix_all(context));
                self.read_mended(doc);
            }
            Msg::ClickedUndo(doc) => {
                if let Some((_, text)) = self.before_fix.take_if(|(of, _)| *of == doc) {
                    self.edit_doc(doc, text);
                }
            }
            Msg::ClickedPlace(doc, index) => return self.select_problem(doc, index),
            Msg::SteppedProblem { doc, from, forward } => {
                return self.step_problem(doc, from, forward);
            }
            Msg::LeftPlace(doc) => return self.leave_place(doc),
            Msg::ClickedExample(doc) => {
                let text = match doc {
                    Doc::Directory => directory::example(),
                    Doc::User | Doc::Check => user::example(),
                };
                self.before_fix = Some((doc, self.draft(doc).text.clone()));
                self.edit_doc(doc, text.into());
            }
            Msg::ClickedBlank(doc) => {
                let text = match doc {
                    Doc::Directory => directory::blank(),
                    Doc::User => user::blank(
                        self.directory.chosen.as_ref().map_or("", |chosen| &chosen.domain),
                    ),
                    Doc::Check => String::new(),
                };
                self.before_fix = Some((doc, self.draft(doc).text.clone()));
                self.edit_doc(doc, text.into());
            }
            Msg::ChoseCheckKind(kind) => {
                (self.check.chosen_kind, self.check.is_answer) = (kind, false);
                self.read_pasted_again();
            }
            Msg::ChoseAnswer => {
                (self.check.chosen_kind, self.check.is_answer) = (None, true);
                self.read_pasted_again();
            }
            Msg::ClickedSample(index) => self.try_sample(index),
            Msg::ChoseRules(doc, rules) => self.choose_rules(doc, rules),
            _ => {}
        }
        Vec::new()
    }

    /// Replaces a document's text; a text to check tells its kind by itself.
    pub fn edit_doc(&mut self, doc: Doc, text: Rc<str>) {
        // Undone in the editor already: nothing is left for the button.
        self.before_fix.take_if(|(of, before)| *of == doc && *before == text);
        match doc {
            Doc::Check => self.take_pasted(text),
            _ => self.on_doc(doc, |draft, context| draft.edit_text(text, context)),
        }
    }

    fn on_doc(
        &mut self,
        doc: Doc,
        act: impl FnOnce(&mut crate::state::draft::JsonDraft, &Context),
    ) {
        let context = self.context(doc);
        match doc {
            Doc::Directory => act(&mut self.directory.draft, &context),
            Doc::User => act(&mut self.user.draft, &context),
            Doc::Check => act(&mut self.check.draft, &context),
        }
    }

    /// Says a word at the edge of the screen.
    pub fn notify(&mut self, text: String) -> Vec<Effect> {
        self.counter += 1;
        self.notice = Some(Notice { id: self.counter, text });
        vec![Effect::ExpireNotice(self.counter)]
    }

    /// Whole seconds that the token still has, where that is known.
    pub fn token_seconds(&self, now: Moment) -> Option<i64> {
        self.connect.token()?.remaining_seconds(now)
    }
}

fn copy(text: String, what: &str) -> Effect {
    Effect::Copy { text, what: what.to_owned() }
}
