## The recording booth: a neighbour reads the sentences of a guide or a check.

booth-title = Recording booth: lend your voice
booth-description = Read a guide or a check sentence by sentence, record it on this device, and save it as one file for your neighbours to hear.
booth-link = Recording booth: a real voice
booth-link-note = Where the machine does not sound right, a neighbour can read. It is recorded on this device and sent nowhere.
booth-back = Back to the voices
booth-intro = You read one sentence at a time, and the device records it. At the end you save one file. Any device that takes in the file reads in your voice.
booth-private = What you record stays on this device and is not sent over the network. Only those you give the file to will have it.

# Whose voice, which sentences

booth-voice-title = Whose voice is it?
booth-voice-note = Choose the home region of the person who reads. Each voice has the wording of its own region.
booth-text-title = Which text?
booth-text-label = A guide or a check
booth-text-none = Choose a text
booth-no-text = This text could not be loaded. Check the network and choose it again.
booth-covered = { $recorded } of { $all } sentences recorded
booth-covered-changed = { $recorded } of { $all } sentences recorded, { $changed } changed since and to be read again

# Recording

booth-record-title = Record
booth-choose-first = Choose a text above, and the sentences to read will show here.
booth-mic-why = To record, this page has to hear the microphone. Press the button below; the browser will ask, and you choose Allow.
booth-mic-how = Sit somewhere quiet, about a hand's breadth from the microphone. Read slowly and clearly, as if to your family.
booth-mic-ask = Open the microphone
booth-mic-close = Close the microphone
booth-mic-open = The microphone is open. Press the record button, then read the sentence on the screen.
booth-mic-denied = The browser does not allow the microphone. Press the lock beside the address, allow the microphone, and open it again. What you have recorded is still here.
booth-mic-missing = No microphone was found on this device. Plug in a headset and press again. What you have recorded is still here.
booth-mic-busy = The microphone is busy or does not answer. Close calls and other apps, and press again.
booth-mic-unsupported = This browser cannot record here. Please use a recent Chrome, Edge, Firefox or Safari.
booth-mic-lost = The microphone was cut off. What you had recorded is still here, the sentence you were on is not. Open the microphone again to go on.
booth-place = Sentence { $now } of { $all }
booth-standing-open = Not recorded
booth-standing-changed = Reworded, to be read again
booth-standing-recorded = Recorded
booth-record = Record this sentence
booth-record-again = Record this sentence again
booth-stop = Stop and keep
booth-listen-back = Listen back
booth-previous = Previous sentence
booth-next = Next sentence
booth-next-open = Next not recorded
booth-keys = On a keyboard: space records and stops, the left and right arrows change the sentence, Enter listens back.
booth-meter = How loud it is
booth-warn-none = You are heard well, go on reading.
booth-warn-clipping = Too loud, the sound breaks. Sit further away and record it again.
booth-warn-silence = Nothing is heard. See whether the microphone is muted.
booth-warn-quiet = Too quiet. Sit a little closer to the microphone.
booth-keeping = Cutting the silence and setting the loudness…
booth-kept = This sentence is kept.
booth-kept-clipped = Kept, but the sound broke because it was too loud. Better sit further away and record it again.
booth-kept-quiet = Kept, but it was recorded very quietly. Better sit closer and record it again.
booth-kept-noisy = Kept, but the room is rather loud. Better find a quieter place and record it again.
booth-take-silent = No voice was heard, so nothing was kept. Please record this sentence again.
booth-take-short = That was too short for a sentence, so nothing was kept. Please record it again.
booth-take-long = That was too long, so nothing was kept. Please record again and read this one sentence only.
booth-no-sound = The loudspeaker does not play. Check the loudspeaker or headphones and listen again. What you have recorded is still here.

# Keeping

booth-no-storage = The browser does not let recordings be kept on this device, perhaps because this is a private window. Please use an ordinary window.
booth-full = The device is full, so the last thing was not kept. What you recorded before is still here. Save the file, remove old packs, and try again.
booth-storage-failed = The device could not keep or read recordings. What was there before was not touched. Please try again.

# Export

booth-export-title = Save as a file
booth-export-none = There is nothing to save yet.
booth-export-count = This voice has { $count } sentences, saved as one file.
booth-export-about = Copy the file to a memory stick or send it to others. On the other device, open this page and choose the file below. The file holds the sound, the sentences, the region, whether it is a woman or a man, and the consent; it holds nobody's name.
booth-licence-label = How may others use this voice?
# digits: the name of the licence
booth-licence-share = Copy and listen only: no changes, no sale (CC BY-NC-ND 4.0)
# digits: the name of the licence
booth-licence-free = Any use, without asking (CC0 1.0)
booth-consent = I am the speaker, or the speaker has agreed. I agree that this voice reads the content of this portal, on the terms chosen.
booth-export = Save the voice file
booth-exported = The file is saved. The recordings are still on this device.
booth-export-large = There are too many sentences for one file. Remove some, or record on another device.
booth-export-failed = The file could not be made. The recordings are still here, please try again.

# Packs on the device

booth-packs-title = Recorded voices on this device
booth-packs-about = Where a sentence has a recording, the recording is played. Where it has none, another voice reads it.
booth-packs-none = There is no recorded voice yet.
booth-pack-own = recorded on this device
booth-pack-file = from a file
booth-pack-size = { $count } sentences, about { $minutes } minutes, { $size } MB
booth-pack-covered = The chosen text: { $recorded } of { $all } sentences
booth-pack-covered-changed = The chosen text: { $recorded } of { $all } sentences, { $changed } changed since
booth-pack-terms = Consent and terms of use
booth-remove = Remove
booth-remove-sure = Press again to remove it for good
booth-removed = Removed from this device.
booth-import-label = Take in a voice from a file
booth-importing = Looking at the file…
booth-imported = The voice is taken in, with { $count } sentences.
booth-file-unread = The file could not be read. Check the memory stick and choose it again.

# Why a file is refused: nothing of it is kept

booth-refused-large = The file is larger than a voice pack may be. Nothing was kept.
booth-refused-many = There are too many files inside. Nothing was kept.
booth-refused-bomb = "{ $name }" inside is compressed beyond all reason and would unpack to a huge size. Nothing was kept.
booth-refused-no-zip = This is not a zip file. Nothing was kept.
booth-refused-damaged = The file is damaged or was not copied whole. Please copy it again. Nothing was kept.
booth-refused-path = There is a strange name inside, "{ $name }", that leads out of the pack. Nothing was kept.
booth-refused-twice = "{ $name }" is there twice inside. Nothing was kept.
booth-refused-link = "{ $name }" inside is no ordinary file. Nothing was kept.
booth-refused-packing = "{ $name }" inside is locked or compressed in an unknown way. Nothing was kept.
booth-refused-no-pack = This zip file is not a voice pack. Nothing was kept.
booth-refused-version = This voice pack is of version { $name }, which this page cannot read yet. Please update the page. Nothing was kept.
booth-refused-language = This voice pack is in another language ("{ $name }"), not in Vietnamese. Nothing was kept.
booth-refused-field = In the description of the pack, "{ $name }" is missing or wrong. Nothing was kept.
booth-refused-empty = This voice pack has no sentences. Nothing was kept.
booth-refused-missing = The file "{ $name }" of the voice pack is missing. Nothing was kept.
booth-refused-sound = "{ $name }" in the pack is not a recording. Nothing was kept.
booth-refused-key = A recording in the pack does not match its sentence ("{ $name }"). Nothing was kept.
