//! Looks at the cards of the place that come with the project: the one beside the site, and the example.

use crate::fault::Fault;
use crate::host::tree::Root;

/// Where they stand.
const FILES: [&str; 2] = ["public/local.json", "deploy/local.example.json"];

/// Everything that is wrong in them. A project may have none.
pub(crate) fn check(root: &Root, faults: &mut Vec<Fault>) {
    for path in FILES {
        let Some(file) = root.file(path, faults) else { continue };
        for placed in place::json::read(file.text.as_bytes()).err().into_iter().flatten() {
            faults.push(Fault {
                file: path.to_owned(),
                line: placed.line,
                what: placed.fault.to_string(),
                mend: "mend it as deploy/local.example.json has it; a site goes on without a card that has a fault"
                    .to_owned(),
            });
        }
    }
}
