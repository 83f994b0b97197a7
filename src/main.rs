//! What Trunk builds. The program has no work of its own to do at load: `public/boot.js` fetches the content, then
//! calls [`tu_so_sang_the::takeover::start`].

// Names the library, so that its exports are part of the module.
use tu_so_sang_the as _;

fn main() {}
