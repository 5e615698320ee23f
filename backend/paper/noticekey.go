package paper

import (
	"motcua/backend/viet"
	"motcua/backend/ward"
)

// NoticeKeyPaper is what is posted about a key that notices are signed with.
type NoticeKeyPaper struct {
	Profile ward.Profile
	Key     ward.NoticeKey
}

// KeyNotice prints the public key that notices are checked with, to hang beside them:
// who checks a notice elsewhere compares its key with this one. No act gives its
// form (our choice).
func KeyNotice(p NoticeKeyPaper) ([]byte, error) {
	const subject = "Khóa công khai để kiểm tra thông báo niêm yết"
	d := newDocument()
	since := p.Key.Since.Time()
	d.letterhead(p.Profile, officialHead{symbol: p.Profile.NoticeMark})
	d.heading("THÔNG BÁO", subject)
	from := ""
	if !since.IsZero() {
		from = " từ " + unbroken(viet.LongDate(since))
	}
	d.say("%s công bố khóa công khai dùng%s để kiểm tra các thông báo niêm yết công khai hằng tháng như sau:", committeeName(p.Profile), from)
	d.body(run{"Mã khóa: ", bodyFace(regular)}, run{or(p.Key.Fingerprint, dots(24)), bodyFace(bold)})
	d.body(run{"Khóa công khai (ed25519, mã hóa base64): ", bodyFace(regular)}, run{or(p.Key.Public, dots(44)), bodyFace(bold)})
	d.say("Thông báo do %s phát hành khi phần mềm Một cửa (mục Kiểm tra thông báo, hoặc lệnh motcua verify) cho biết tệp còn nguyên vẹn và nêu đúng mã khóa trên. Thông báo nêu mã khóa khác, hoặc được cho biết là đã bị sửa, thì không phải bản do cơ quan phát hành.", committeeName(p.Profile))
	d.say("Tổ chức, cá nhân tự kiểm tra bằng cách chép khóa công khai trên vào một tệp và dùng lệnh: motcua verify THONG-BAO.pdf --key TEP-KHOA./.")
	d.ending(p.Profile, p.Profile.Recipients)
	return d.render(about{title: subject, author: p.Profile.Committee, subject: subject, keywords: some("khóa công khai", "thông báo", p.Profile.Committee), at: since})
}
