## Sessions: pictures of the team's own, a part shown large, the pointer, reading aloud, the end.

slide-picture-heading = Add a picture of your own
slide-picture-about = A photo or a drawing that is on this device. It is made smaller and stays on this device; it is sent nowhere. Please use no photo of anybody’s papers.
slide-picture-file-label = Choose a picture on this device
slide-picture-alt-label = What it shows, to be read to those who do not see it well
slide-picture-add = Add this picture
slide-picture-busy = The picture is being made smaller. One moment, please.
slide-picture-missing = (the picture is not on this device)
slide-picture-stays = Pictures stay on this device and do not go into the file. On another device such a slide has its words only.
slide-picture-none = No picture was chosen. Please choose one first.
slide-picture-too-large = This picture file is too large. Please choose a smaller one. The list stays as it was.
slide-picture-other-kind = This file is no picture that the page can open. Please choose a photo or a drawing. The list stays as it was.
slide-picture-too-wide = This picture is too wide for an old device to open. Please make it smaller and choose it again. The list stays as it was.
slide-picture-too-small = This picture is too small, or too long and narrow, for anybody in the room to see. Please choose another one. The list stays as it was.
slide-picture-damaged = This picture file is damaged and cannot be opened. Please choose another one. The list stays as it was.
slide-picture-not-kept = This browser cannot keep pictures. Please open the page in another browser. The list stays as it was.
slide-picture-no-room = There is no room left on this device for the picture. Please delete something and try again. The list stays as it was.
slide-error-no-alt = Please say what the picture shows, to be read to those who do not see it well.

slide-kept-here = Kept on this device: { $slides } slides, { $pictures } pictures.
slide-forget = Delete the list and the pictures from this device
slide-forget-sure = The list and every picture will be gone for good. Delete them?
slide-forget-yes = Delete all
slide-forget-no = No, keep them
slide-forgotten = The list and the pictures are gone from this device. The page shows the list put together beforehand.

slide-zoom = Show one part after another large
slide-zoom-short = Enlarge
slide-zoom-title = Show a part large
slide-zoom-none = The whole slide
slide-zoom-part = Part { $part }
slide-point = Point for the audience
slide-point-note = Move the mouse or a finger over this picture. The audience sees a ring at the same place.

slide-hush = Stop reading
slide-hear-short = Read aloud
slide-second-voice = Then read it again in the voice of
slide-second-none = Not again

slide-end = End the session
slide-thanks = Thank you all
slide-thanks-note = If anything is not clear yet, please ask now.
slide-over-title = This session is over
slide-over-time = It took { $time }.
slide-over-shown = { $shown } of { $all } slides were shown.
slide-over-back = Not yet, go on
slide-over-anew = Done, back to the first slide for another session

slide-help-point = Z or a number shows a part large, the same number again the whole slide. Move the mouse over the small picture in the presenter’s window and the audience sees a ring.
slide-help-aloud = R reads the slide aloud in Vietnamese, and the sentence that is read lights up. For an audience of several regions choose a second voice, and the slide is read in one and then in the other.
