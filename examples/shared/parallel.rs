//! Work on all cores, results in order.

use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::sync::Mutex;
use std::thread;

/// How many items for each core may wait for an earlier one: it bounds the memory.
const AHEAD: usize = 16;

/// Does the work for every item on all cores, and delivers the results in the order of the
/// items. The first error of a delivery ends it.
pub fn in_order<T: Send, R: Send, E>(
    items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut deliver: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // An item travels with the place for its result; the places queue up in order.
    let (jobs, queue) = sync_channel::<(T, SyncSender<R>)>(cores);
    let (places, results) = sync_channel::<Receiver<R>>(AHEAD * cores);
    let queue = Mutex::new(queue);
    let next = || queue.lock().ok()?.recv().ok();
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some((item, place)) = next() {
                    // Nobody waits any more once a delivery has failed.
                    let _ = place.send(work(item));
                }
            });
        }
        scope.spawn(move || {
            for item in items {
                let (place, result) = sync_channel(1);
                if places.send(result).is_err() || jobs.send((item, place)).is_err() {
                    break;
                }
            }
        });
        // Without the result of a worker that has panicked, all later ones would take the wrong places.
        results.into_iter().try_for_each(|result| deliver(result.recv().expect("a worker has panicked")))
    })
}
