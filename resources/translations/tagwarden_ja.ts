<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>`%1` is not between the years 1970 and 2261</source>
        <translation>`%1` は 1970 年から 2261 年の範囲にありません</translation>
    </message>
    <message>
        <source>`%1` is no time; write it like `2026-11-24T09:00:00Z`</source>
        <translation>`%1` は時刻ではありません。`2026-11-24T09:00:00Z` のように書いてください</translation>
    </message>
    <message>
        <source>It refers to %1, which is not in the list, so it is treated like any other image</source>
        <translation>参照先の %1 が一覧にないため、ほかのイメージと同じように扱われます</translation>
    </message>
    <message>
        <source>It refers to %1, but does not go with it as long as it is part of an index</source>
        <translation>%1 を参照していますが、インデックスの一部である間は参照先と一緒には処理されません</translation>
    </message>
    <message>
        <source>It refers to %1, which is archived, and so is it</source>
        <translation>参照先の %1 がアーカイブされるため、このイメージもアーカイブされます</translation>
    </message>
    <message>
        <source>It refers to %1, which expires, and so does it. We assume that this outweighs its own archiving</source>
        <translation>参照先の %1 が期限切れになるため、このイメージも期限切れになります。自身のアーカイブよりもこちらが優先されると仮定しています</translation>
    </message>
    <message>
        <source>It refers to %1, which expires, and so does it</source>
        <translation>参照先の %1 が期限切れになるため、このイメージも期限切れになります</translation>
    </message>
    <message>
        <source>It refers to %1, which is archived now, and is in the archive already</source>
        <translation>参照先の %1 は今回アーカイブされ、このイメージはすでにアーカイブ内にあります</translation>
    </message>
    <message>
        <source>It refers to %1, and goes when that goes</source>
        <translation>%1 を参照しており、参照先がなくなると一緒になくなります</translation>
    </message>
    <message>
        <source>We assume that parts of indexes and images that refer to others count; without the newer one, rule %2 would keep this image</source>
        <translation>インデックスの一部やほかを参照するイメージも個数に数えられると仮定しています。新しいほうの 1 個がなければ、ルール %2 はこのイメージを保持します</translation>
    </message>
    <message>
        <source>We assume that parts of indexes and images that refer to others count; without the %1 newer ones, rule %2 would keep this image</source>
        <translation>インデックスの一部やほかを参照するイメージも個数に数えられると仮定しています。新しいほうの %1 個がなければ、ルール %2 はこのイメージを保持します</translation>
    </message>
    <message>
        <source>follows its subject %1</source>
        <translation>参照先 %1 に従う</translation>
    </message>
    <message>
        <source>part of index %1</source>
        <translation>インデックス %1 の一部</translation>
    </message>
    <message>
        <source>part of indexes %1 and %2 more</source>
        <translation>インデックス %1 ほか %2 個の一部</translation>
    </message>
    <message>
        <source>can go once index %1 is deleted</source>
        <translation>インデックス %1 が削除されると処理の対象になります</translation>
    </message>
    <message>
        <source>can go once the indexes %1 are deleted</source>
        <translation>インデックス %1 が削除されると処理の対象になります</translation>
    </message>
    <message>
        <source>can go once the indexes %1 and %2 more are deleted</source>
        <translation>インデックス %1 ほか %2 個が削除されると処理の対象になります</translation>
    </message>
    <message>
        <source>It is part of index %1, so no rule acts on it while that is in the repository</source>
        <translation>インデックス %1 の一部なので、そのインデックスがリポジトリにある間は、どのルールも処理しません</translation>
    </message>
    <message>
        <source>It is part of the indexes %1, so no rule acts on it while one of them is in the repository</source>
        <translation>インデックス %1 の一部なので、そのいずれかがリポジトリにある間は、どのルールも処理しません</translation>
    </message>
    <message>
        <source>It is part of the indexes %1 and %2 more, so no rule acts on it while one of them is in the repository</source>
        <translation>インデックス %1 ほか %2 個の一部なので、そのいずれかがリポジトリにある間は、どのルールも処理しません</translation>
    </message>
    <message>
        <source>We assume that an index in the archive still keeps its parts</source>
        <translation>アーカイブ内のインデックスもその構成イメージを守り続けると仮定しています</translation>
    </message>
    <message>
        <source>Of all images, keep the newest and expire the rest</source>
        <translation>すべてのイメージのうち、最新の 1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of untagged images, keep the newest and expire the rest</source>
        <translation>タグなしのイメージのうち、最新の 1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag starting with %2, keep the newest and expire the rest</source>
        <translation>%2 で始まるタグのあるイメージのうち、最新の 1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag matching %2, keep the newest and expire the rest</source>
        <translation>%2 に一致するタグのあるイメージのうち、最新の 1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag for each of %2, keep the newest and expire the rest</source>
        <translation>%2 のそれぞれに当てはまるタグがそろったイメージのうち、最新の 1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of all images, keep the newest %1 and expire the rest</source>
        <translation>すべてのイメージのうち、最新の %1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of untagged images, keep the newest %1 and expire the rest</source>
        <translation>タグなしのイメージのうち、最新の %1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag starting with %2, keep the newest %1 and expire the rest</source>
        <translation>%2 で始まるタグのあるイメージのうち、最新の %1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag matching %2, keep the newest %1 and expire the rest</source>
        <translation>%2 に一致するタグのあるイメージのうち、最新の %1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of images with a tag for each of %2, keep the newest %1 and expire the rest</source>
        <translation>%2 のそれぞれに当てはまるタグがそろったイメージのうち、最新の %1 個を保持し、残りを期限切れにします</translation>
    </message>
    <message>
        <source>Of all images, keep the newest and archive the rest</source>
        <translation>すべてのイメージのうち、最新の 1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of untagged images, keep the newest and archive the rest</source>
        <translation>タグなしのイメージのうち、最新の 1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag starting with %2, keep the newest and archive the rest</source>
        <translation>%2 で始まるタグのあるイメージのうち、最新の 1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag matching %2, keep the newest and archive the rest</source>
        <translation>%2 に一致するタグのあるイメージのうち、最新の 1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag for each of %2, keep the newest and archive the rest</source>
        <translation>%2 のそれぞれに当てはまるタグがそろったイメージのうち、最新の 1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of all images, keep the newest %1 and archive the rest</source>
        <translation>すべてのイメージのうち、最新の %1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of untagged images, keep the newest %1 and archive the rest</source>
        <translation>タグなしのイメージのうち、最新の %1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag starting with %2, keep the newest %1 and archive the rest</source>
        <translation>%2 で始まるタグのあるイメージのうち、最新の %1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag matching %2, keep the newest %1 and archive the rest</source>
        <translation>%2 に一致するタグのあるイメージのうち、最新の %1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Of images with a tag for each of %2, keep the newest %1 and archive the rest</source>
        <translation>%2 のそれぞれに当てはまるタグがそろったイメージのうち、最新の %1 個を保持し、残りをアーカイブします</translation>
    </message>
    <message>
        <source>Expire all images pushed more than 1 day ago</source>
        <translation>プッシュから 1 日を超えたすべてのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire untagged images pushed more than 1 day ago</source>
        <translation>プッシュから 1 日を超えたタグなしのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag starting with %2 that were pushed more than 1 day ago</source>
        <translation>%2 で始まるタグがあり、プッシュから 1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag matching %2 that were pushed more than 1 day ago</source>
        <translation>%2 に一致するタグがあり、プッシュから 1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag for each of %2 that were pushed more than 1 day ago</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、プッシュから 1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire all images pushed more than %1 days ago</source>
        <translation>プッシュから %1 日を超えたすべてのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire untagged images pushed more than %1 days ago</source>
        <translation>プッシュから %1 日を超えたタグなしのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag starting with %2 that were pushed more than %1 days ago</source>
        <translation>%2 で始まるタグがあり、プッシュから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag matching %2 that were pushed more than %1 days ago</source>
        <translation>%2 に一致するタグがあり、プッシュから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag for each of %2 that were pushed more than %1 days ago</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、プッシュから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Archive all images pushed more than 1 day ago</source>
        <translation>プッシュから 1 日を超えたすべてのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive untagged images pushed more than 1 day ago</source>
        <translation>プッシュから 1 日を超えたタグなしのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag starting with %2 that were pushed more than 1 day ago</source>
        <translation>%2 で始まるタグがあり、プッシュから 1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag matching %2 that were pushed more than 1 day ago</source>
        <translation>%2 に一致するタグがあり、プッシュから 1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag for each of %2 that were pushed more than 1 day ago</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、プッシュから 1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive all images pushed more than %1 days ago</source>
        <translation>プッシュから %1 日を超えたすべてのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive untagged images pushed more than %1 days ago</source>
        <translation>プッシュから %1 日を超えたタグなしのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag starting with %2 that were pushed more than %1 days ago</source>
        <translation>%2 で始まるタグがあり、プッシュから %1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag matching %2 that were pushed more than %1 days ago</source>
        <translation>%2 に一致するタグがあり、プッシュから %1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag for each of %2 that were pushed more than %1 days ago</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、プッシュから %1 日を超えたイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive all images not pulled for more than 1 day</source>
        <translation>1 日を超えてプルされていないすべてのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive untagged images not pulled for more than 1 day</source>
        <translation>1 日を超えてプルされていないタグなしのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag starting with %2 that were not pulled for more than 1 day</source>
        <translation>%2 で始まるタグがあり、1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag matching %2 that were not pulled for more than 1 day</source>
        <translation>%2 に一致するタグがあり、1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag for each of %2 that were not pulled for more than 1 day</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive all images not pulled for more than %1 days</source>
        <translation>%1 日を超えてプルされていないすべてのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive untagged images not pulled for more than %1 days</source>
        <translation>%1 日を超えてプルされていないタグなしのイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag starting with %2 that were not pulled for more than %1 days</source>
        <translation>%2 で始まるタグがあり、%1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag matching %2 that were not pulled for more than %1 days</source>
        <translation>%2 に一致するタグがあり、%1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Archive images with a tag for each of %2 that were not pulled for more than %1 days</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、%1 日を超えてプルされていないイメージをアーカイブします</translation>
    </message>
    <message>
        <source>Expire all images archived more than %1 days ago</source>
        <translation>アーカイブから %1 日を超えたすべてのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire untagged images archived more than %1 days ago</source>
        <translation>アーカイブから %1 日を超えたタグなしのイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag starting with %2 that were archived more than %1 days ago</source>
        <translation>%2 で始まるタグがあり、アーカイブから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag matching %2 that were archived more than %1 days ago</source>
        <translation>%2 に一致するタグがあり、アーカイブから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Expire images with a tag for each of %2 that were archived more than %1 days ago</source>
        <translation>%2 のそれぞれに当てはまるタグがそろい、アーカイブから %1 日を超えたイメージを期限切れにします</translation>
    </message>
    <message>
        <source>Always keep all images: no rule below may touch them</source>
        <translation>すべてのイメージを常に保持し、下のルールには処理させません</translation>
    </message>
    <message>
        <source>Always keep untagged images: no rule below may touch them</source>
        <translation>タグなしのイメージを常に保持し、下のルールには処理させません</translation>
    </message>
    <message>
        <source>Always keep images with a tag starting with %2: no rule below may touch them</source>
        <translation>%2 で始まるタグのあるイメージを常に保持し、下のルールには処理させません</translation>
    </message>
    <message>
        <source>Always keep images with a tag matching %2: no rule below may touch them</source>
        <translation>%2 に一致するタグのあるイメージを常に保持し、下のルールには処理させません</translation>
    </message>
    <message>
        <source>Always keep images with a tag for each of %2: no rule below may touch them</source>
        <translation>%2 のそれぞれに当てはまるタグがそろったイメージを常に保持し、下のルールには処理させません</translation>
    </message>
    <message>
        <source>%1 in the archive</source>
        <translation>アーカイブ内の %1</translation>
    </message>
    <message>
        <source>untagged in the archive</source>
        <translation>アーカイブ内のタグなし</translation>
    </message>
    <message>
        <source>any image in the archive</source>
        <translation>アーカイブ内の任意のイメージ</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, expires it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて期限切れにします。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, expires it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて期限切れにします。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, expires it</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, expires it</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, archives it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けてアーカイブします。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, archives it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けてアーカイブします。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, archives it</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, archives it</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its push → claims it, expires it</source>
        <translation>%1 により該当。プッシュから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its push → claims it, expires it</source>
        <translation>該当。プッシュから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its push → claims it, archives it</source>
        <translation>%1 により該当。プッシュから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its push → claims it, archives it</source>
        <translation>該当。プッシュから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its last pull → claims it, expires it</source>
        <translation>%1 により該当。最後のプルから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its last pull → claims it, expires it</source>
        <translation>該当。最後のプルから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its last pull → claims it, archives it</source>
        <translation>%1 により該当。最後のプルから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its last pull → claims it, archives it</source>
        <translation>該当。最後のプルから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its archiving → claims it, expires it</source>
        <translation>%1 により該当。アーカイブから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its archiving → claims it, expires it</source>
        <translation>該当。アーカイブから %3 日の上限を過ぎています → 引き受けて期限切れにします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit since its archiving → claims it, archives it</source>
        <translation>%1 により該当。アーカイブから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit since its archiving → claims it, archives it</source>
        <translation>該当。アーカイブから %3 日の上限を過ぎています → 引き受けてアーカイブします</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, keeps it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて保持します。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, keeps it. Another image has the same time; we assume that the one with the smaller digest is newer</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けて保持します。同じ時刻のイメージがあり、ダイジェストの小さいほうが新しいと仮定しています</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the newest, with 1 kept → claims it, keeps it</source>
        <translation>%1 により該当。最も新しいイメージです（保持は 1 個）→ 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is the newest, with 1 kept → claims it, keeps it</source>
        <translation>該当。最も新しいイメージです（保持は 1 個）→ 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the newest of %3 kept → claims it, keeps it</source>
        <translation>%1 により該当。保持する %3 個のうち最も新しいイメージです → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is the newest of %3 kept → claims it, keeps it</source>
        <translation>該当。保持する %3 個のうち最も新しいイメージです → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest of %3 kept → claims it, keeps it</source>
        <translation>%1 により該当。保持する %3 個のうち新しい順で %2 番目です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest of %3 kept → claims it, keeps it</source>
        <translation>該当。保持する %3 個のうち新しい順で %2 番目です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and keeps whatever it identifies → claims it, keeps it</source>
        <translation>%1 により該当。該当したものはすべて保持するルールです → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and keeps whatever it identifies → claims it, keeps it</source>
        <translation>該当。該当したものはすべて保持するルールです → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, but the list does not say when it was archived; we assume that it stays → claims it, keeps it</source>
        <translation>%1 により該当。アーカイブの時刻が一覧にないため、残ると仮定しています → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, but the list does not say when it was archived; we assume that it stays → claims it, keeps it</source>
        <translation>該当。アーカイブの時刻が一覧にないため、残ると仮定しています → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is within the %3-day limit since its push → claims it, keeps it</source>
        <translation>%1 により該当。プッシュから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is within the %3-day limit since its push → claims it, keeps it</source>
        <translation>該当。プッシュから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is within the %3-day limit since its last pull → claims it, keeps it</source>
        <translation>%1 により該当。最後のプルから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is within the %3-day limit since its last pull → claims it, keeps it</source>
        <translation>該当。最後のプルから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is within the %3-day limit since its archiving → claims it, keeps it</source>
        <translation>%1 により該当。アーカイブから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it, and it is within the %3-day limit since its archiving → claims it, keeps it</source>
        <translation>該当。アーカイブから %3 日の上限以内です → 引き受けて保持します</translation>
    </message>
    <message>
        <source>identifies it by %1 and would expire it as the %o2 newest, with %3 kept, but rule %4 has claimed it</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）なので期限切れにするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it and would expire it as the %o2 newest, with %3 kept, but rule %4 has claimed it</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）なので期限切れにするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it by %1 and would archive it as the %o2 newest, with %3 kept, but rule %4 has claimed it</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）なのでアーカイブするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it and would archive it as the %o2 newest, with %3 kept, but rule %4 has claimed it</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）なのでアーカイブするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it by %1 and would expire it past the %3-day limit, but rule %4 has claimed it</source>
        <translation>%1 により該当。%3 日の上限を過ぎているので期限切れにするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it and would expire it past the %3-day limit, but rule %4 has claimed it</source>
        <translation>該当。%3 日の上限を過ぎているので期限切れにするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it by %1 and would archive it past the %3-day limit, but rule %4 has claimed it</source>
        <translation>%1 により該当。%3 日の上限を過ぎているのでアーカイブするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it and would archive it past the %3-day limit, but rule %4 has claimed it</source>
        <translation>該当。%3 日の上限を過ぎているのでアーカイブするところですが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it by %1 and would keep it too, but rule %4 has claimed it. It still fills a place in the count</source>
        <translation>%1 により該当。このルールでも保持しますが、ルール %4 がすでに引き受けています。それでも個数の枠は 1 つ埋まります</translation>
    </message>
    <message>
        <source>identifies it and would keep it too, but rule %4 has claimed it. It still fills a place in the count</source>
        <translation>該当。このルールでも保持しますが、ルール %4 がすでに引き受けています。それでも個数の枠は 1 つ埋まります</translation>
    </message>
    <message>
        <source>identifies it by %1 and would keep it too, but rule %4 has claimed it</source>
        <translation>%1 により該当。このルールでも保持しますが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it and would keep it too, but rule %4 has claimed it</source>
        <translation>該当。このルールでも保持しますが、ルール %4 がすでに引き受けています</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is the %o2 newest, with %3 kept → claims it, but cannot act on a part of an index</source>
        <translation>%1 により該当。新しい順で %2 番目（保持は %3 個）→ 引き受けますが、インデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>identifies it, and it is the %o2 newest, with %3 kept → claims it, but cannot act on a part of an index</source>
        <translation>該当。新しい順で %2 番目（保持は %3 個）→ 引き受けますが、インデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>identifies it by %1, and it is past the %3-day limit → claims it, but cannot act on a part of an index</source>
        <translation>%1 により該当。%3 日の上限を過ぎています → 引き受けますが、インデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>identifies it, and it is past the %3-day limit → claims it, but cannot act on a part of an index</source>
        <translation>該当。%3 日の上限を過ぎています → 引き受けますが、インデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>identifies it by %1, but rule %4 has claimed it. It could not act on a part of an index anyway</source>
        <translation>%1 により該当。ただしルール %4 がすでに引き受けています。いずれにしてもインデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>identifies it, but rule %4 has claimed it. It could not act on a part of an index anyway</source>
        <translation>該当。ただしルール %4 がすでに引き受けています。いずれにしてもインデックスの一部は処理できません</translation>
    </message>
    <message>
        <source>does not identify it: no tag starts with %1</source>
        <translation>該当しません。%1 で始まるタグがありません</translation>
    </message>
    <message>
        <source>does not identify it: no tag matches %1</source>
        <translation>該当しません。%1 に一致するタグがありません</translation>
    </message>
    <message>
        <source>does not identify it: it is not in the archive</source>
        <translation>該当しません。アーカイブ内にありません</translation>
    </message>
    <message>
        <source>does not identify it: it is in the archive</source>
        <translation>該当しません。アーカイブ内にあります</translation>
    </message>
    <message>
        <source>does not identify it: it has a tag</source>
        <translation>該当しません。タグがあります</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>常に保持</translation>
    </message>
    <message>
        <source>%o1 newest, 1 is kept</source>
        <translation>新しい順で %1 番目、保持は 1 個</translation>
    </message>
    <message>
        <source>%o1 newest, %2 are kept</source>
        <translation>新しい順で %1 番目、保持は %2 個</translation>
    </message>
    <message>
        <source>newest, 1 is kept</source>
        <translation>最新、保持は 1 個</translation>
    </message>
    <message>
        <source>newest of %2 kept</source>
        <translation>保持する %2 個のうち最新</translation>
    </message>
    <message>
        <source>%o1 newest of %2 kept</source>
        <translation>保持する %2 個のうち %1 番目</translation>
    </message>
    <message>
        <source>pushed more than 1 day ago</source>
        <translation>プッシュから 1 日超</translation>
    </message>
    <message>
        <source>pushed within the last day</source>
        <translation>プッシュから 1 日以内</translation>
    </message>
    <message>
        <source>pushed more than %1 days ago</source>
        <translation>プッシュから %1 日超</translation>
    </message>
    <message>
        <source>pushed within the last %1 days</source>
        <translation>プッシュから %1 日以内</translation>
    </message>
    <message>
        <source>not pulled for more than 1 day</source>
        <translation>1 日を超えてプルなし</translation>
    </message>
    <message>
        <source>pulled or pushed within the last day</source>
        <translation>1 日以内にプルまたはプッシュ</translation>
    </message>
    <message>
        <source>not pulled for more than %1 days</source>
        <translation>%1 日を超えてプルなし</translation>
    </message>
    <message>
        <source>pulled or pushed within the last %1 days</source>
        <translation>%1 日以内にプルまたはプッシュ</translation>
    </message>
    <message>
        <source>archived more than 1 day ago</source>
        <translation>アーカイブから 1 日超</translation>
    </message>
    <message>
        <source>archived within the last day</source>
        <translation>アーカイブから 1 日以内</translation>
    </message>
    <message>
        <source>archived more than %1 days ago</source>
        <translation>アーカイブから %1 日超</translation>
    </message>
    <message>
        <source>archived within the last %1 days</source>
        <translation>アーカイブから %1 日以内</translation>
    </message>
    <message>
        <source>expires in %1 days, after %2</source>
        <translation>%1 日以内に期限切れになります（%2 以降）</translation>
    </message>
    <message>
        <source>goes to the archive in %1 days, after %2</source>
        <translation>%1 日以内にアーカイブに移ります（%2 以降）</translation>
    </message>
    <message>
        <source>expires in %1 hours, after %2</source>
        <translation>%1 時間以内に期限切れになります（%2 以降）</translation>
    </message>
    <message>
        <source>goes to the archive in %1 hours, after %2</source>
        <translation>%1 時間以内にアーカイブに移ります（%2 以降）</translation>
    </message>
    <message>
        <source>expires within an hour, after %1</source>
        <translation>1 時間以内に期限切れになります（%1 以降）</translation>
    </message>
    <message>
        <source>goes to the archive within an hour, after %1</source>
        <translation>1 時間以内にアーカイブに移ります（%1 以降）</translation>
    </message>
    <message>
        <source>expires after 1 newer image that rule %2 identifies</source>
        <translation>ルール %2 に該当する新しいイメージがあと 1 個増えると期限切れになります</translation>
    </message>
    <message>
        <source>expires after %1 newer images that rule %2 identifies</source>
        <translation>ルール %2 に該当する新しいイメージがあと %1 個増えると期限切れになります</translation>
    </message>
    <message>
        <source>goes to the archive after 1 newer image that rule %2 identifies</source>
        <translation>ルール %2 に該当する新しいイメージがあと 1 個増えるとアーカイブに移ります</translation>
    </message>
    <message>
        <source>goes to the archive after %1 newer images that rule %2 identifies</source>
        <translation>ルール %2 に該当する新しいイメージがあと %1 個増えるとアーカイブに移ります</translation>
    </message>
    <message>
        <source>no rule identifies it</source>
        <translation>該当するルールなし</translation>
    </message>
    <message>
        <source>archived at an unknown time</source>
        <translation>アーカイブの時刻が不明</translation>
    </message>
    <message>
        <source>a tag like this; `*` stands for anything</source>
        <translation>このようなタグ。`*` は任意の文字列</translation>
    </message>
    <message>
        <source>keep, expire or archive</source>
        <translation>keep、expire、archive のいずれか</translation>
    </message>
    <message>
        <source>decided by this rule, or by none</source>
        <translation>このルールが決定、または none</translation>
    </message>
    <message>
        <source>older than so many days; `&lt;` is younger</source>
        <translation>この日数より古い。`&lt;` なら新しい</translation>
    </message>
    <message>
        <source>not pulled for so many days</source>
        <translation>この日数プルされていない</translation>
    </message>
    <message>
        <source>never pulled</source>
        <translation>プルされたことがない</translation>
    </message>
    <message>
        <source>larger than this; `&lt;` is smaller</source>
        <translation>これより大きい。`&lt;` なら小さい</translation>
    </message>
    <message>
        <source>some of the digest</source>
        <translation>ダイジェストの一部</translation>
    </message>
    <message>
        <source>not: before any of these, or before a word</source>
        <translation>否定。どの条件にも語にも前置できる</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 個のイメージ</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 個のイメージ</translation>
    </message>
    <message>
        <source>decided by rule %1</source>
        <translation>ルール %1 が決定</translation>
    </message>
    <message>
        <source>images that are kept</source>
        <translation>保持されるイメージ</translation>
    </message>
    <message>
        <source>images that expire</source>
        <translation>期限切れになるイメージ</translation>
    </message>
    <message>
        <source>images that move to the archive</source>
        <translation>アーカイブに移るイメージ</translation>
    </message>
    <message>
        <source>`tag:` takes a tag or a pattern: `tag:prod-*`</source>
        <translation>`tag:` の後にはタグかパターンを書いてください（例: `tag:prod-*`）</translation>
    </message>
    <message>
        <source>`digest:` takes some of a digest: `digest:9f3c`</source>
        <translation>`digest:` の後にはダイジェストの一部を書いてください（例: `digest:9f3c`）</translation>
    </message>
    <message>
        <source>`%1` is no verdict: there are `keep`, `expire` and `archive`</source>
        <translation>`%1` という判定はありません。`keep`、`expire`、`archive` があります</translation>
    </message>
    <message>
        <source>`%1` is no rule: write the number of one, `rule:2`, or `rule:none`</source>
        <translation>`%1` はルールではありません。`rule:2` のように番号を書くか、`rule:none` としてください</translation>
    </message>
    <message>
        <source>`%1` is no age: write a number of days, `30`, or of hours or weeks, `12h`, `2w`</source>
        <translation>`%1` は経過時間ではありません。日数（`30`）、時間（`12h`）、週（`2w`）で書いてください</translation>
    </message>
    <message>
        <source>`%1` is no size: write a number with its unit, `100MB`, `1.5GB`, `20KB`</source>
        <translation>`%1` はサイズではありません。`100MB`、`1.5GB`、`20KB` のように単位を付けて書いてください</translation>
    </message>
    <message>
        <source>`%1` is compared: with `&gt;`, `&gt;=`, `&lt;` or `&lt;=`</source>
        <translation>`%1` は `&gt;`、`&gt;=`、`&lt;`、`&lt;=` で比較してください</translation>
    </message>
    <message>
        <source>after `%1` stands a colon: `%1:`</source>
        <translation>`%1` の後にはコロンが必要です（`%1:`）</translation>
    </message>
    <message>
        <source>there is no rule %1: there are %2</source>
        <translation>ルール %1 はありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>Here must stand the name of a block or an attribute, not `%1`</source>
        <translation>ここにはブロックか属性の名前が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>After the name of an attribute must stand `=`, after that of a block `{`, not `%1`</source>
        <translation>属性名の後には `=`、ブロック名の後には `{` が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>Blocks are nested here more than %1 deep</source>
        <translation>ブロックの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>The block that begins here with `%1` is not closed</source>
        <translation>ここから `%1` で始まるブロックが閉じられていません</translation>
    </message>
    <message>
        <source>`%1` is something that only Terraform can work out; write the value itself here, or open what `terraform show -json` prints</source>
        <translation>`%1` は Terraform にしか求められない値です。ここに値そのものを書くか、`terraform show -json` の出力を開いてください</translation>
    </message>
    <message>
        <source>The Terraform source ends too early; a closing bracket, brace or quote is missing</source>
        <translation>Terraform のソースが途中で終わっています。閉じる括弧か引用符が足りません</translation>
    </message>
    <message>
        <source>Lists and objects are nested here more than %1 deep</source>
        <translation>リストとオブジェクトの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>Here must stand a value, not `%1`</source>
        <translation>ここには値が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>Here must stand a key, not `%1`</source>
        <translation>ここにはキーが必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>What begins here with `%1` is not closed</source>
        <translation>ここから `%1` で始まる部分が閉じられていません</translation>
    </message>
    <message>
        <source>The bracket or brace at `%1` closes nothing</source>
        <translation>`%1` の括弧に対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>`%1` begins no escape that Terraform has; a backslash itself is written `\\`</source>
        <translation>`%1` で始まるエスケープは Terraform にありません。バックスラッシュ自体は `\\` と書きます</translation>
    </message>
    <message>
        <source>After `&lt;&lt;` must stand a word such as `EOF` and then a new line, not `%1`</source>
        <translation>`&lt;&lt;` の後には `EOF` のような語と改行が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>The text that begins here has no end; it ends with a line that holds `%1` and nothing else</source>
        <translation>ここから始まるテキストが終わっていません。`%1` だけの行で終わらせてください</translation>
    </message>
    <message>
        <source>The text that begins here with `%1` is not closed by a double quote in its line</source>
        <translation>ここから `%1` で始まるテキストが、その行のうちに二重引用符で閉じられていません</translation>
    </message>
    <message>
        <source>Lists and objects are nested here more than 64 deep</source>
        <translation>リストとオブジェクトの入れ子が 64 段を超えています</translation>
    </message>
    <message>
        <source>The %o1 record is left out: it has more than 10,000 tags</source>
        <translation>%1 番目のレコードを除外しました。タグが 10,000 個を超えています</translation>
    </message>
    <message>
        <source>A single value stands here where a list of images is expected, as `aws ecr describe-images` prints it</source>
        <translation>イメージの一覧があるべきところに単独の値があります。`aws ecr describe-images` の出力を開いてください</translation>
    </message>
    <message>
        <source>The %o1 record is left out: it is no object</source>
        <translation>%1 番目のレコードを除外しました。オブジェクトではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: one of its tags is no text</source>
        <translation>%1 番目のレコードを除外しました。文字列でないタグがあります</translation>
    </message>
    <message>
        <source>`imageDetails` must be a list of images</source>
        <translation>`imageDetails` はイメージのリストでなければなりません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: its `imageTags` are no list</source>
        <translation>%1 番目のレコードを除外しました。`imageTags` がリストではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: its `imageSizeInBytes` is no whole number of bytes up to 16 TiB</source>
        <translation>%1 番目のレコードを除外しました。`imageSizeInBytes` が 16 TiB までの整数のバイト数ではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: its `%2` is no time</source>
        <translation>%1 番目のレコードを除外しました。`%2` が時刻ではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: its `%2` is no text</source>
        <translation>%1 番目のレコードを除外しました。`%2` が文字列ではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: its `%2` is `%3`, which is no time like `2026-11-24T09:00:00Z`</source>
        <translation>%1 番目のレコードを除外しました。`%2` の値 `%3` は `2026-11-24T09:00:00Z` のような時刻ではありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: it has no `imageDigest`</source>
        <translation>%1 番目のレコードを除外しました。`imageDigest` がありません</translation>
    </message>
    <message>
        <source>The %o1 record is left out: it has no `imagePushedAt`</source>
        <translation>%1 番目のレコードを除外しました。`imagePushedAt` がありません</translation>
    </message>
    <message>
        <source>The %o1 record is of another repository than those before it. A policy sees one repository, so results for this list are not what ECR would do</source>
        <translation>%1 番目のレコードは、それまでとは別のリポジトリのものです。ポリシーは 1 つのリポジトリだけを見るため、この一覧の結果は ECR の動作とは異なります</translation>
    </message>
    <message>
        <source>The %o1 record has the digest of an earlier one. They are one image, with the tags of both and the later push time</source>
        <translation>%1 番目のレコードは、前のレコードと同じダイジェストです。両方のタグと遅いほうのプッシュ時刻を持つ 1 つのイメージとして扱います</translation>
    </message>
    <message>
        <source>This is a lifecycle policy, not a list of images. `aws ecr describe-images` prints a list</source>
        <translation>これはライフサイクルポリシーで、イメージの一覧ではありません。一覧は `aws ecr describe-images` で出力できます</translation>
    </message>
    <message>
        <source>This is a preview by ECR, which leaves out the images that stay. `aws ecr describe-images` prints them all</source>
        <translation>これは ECR のプレビューで、残るイメージが含まれていません。すべてのイメージは `aws ecr describe-images` で出力できます</translation>
    </message>
    <message>
        <source>This list has names of images but no push times. `aws ecr describe-images` prints a list with both</source>
        <translation>この一覧にはイメージの名前だけがあり、プッシュ時刻がありません。両方を含む一覧は `aws ecr describe-images` で出力できます</translation>
    </message>
    <message>
        <source>There is no list of images here: neither `imageDetails` nor `imageDigest`. `aws ecr describe-images` prints a list</source>
        <translation>イメージの一覧がありません。`imageDetails` も `imageDigest` も見つかりません。一覧は `aws ecr describe-images` で出力できます</translation>
    </message>
    <message>
        <source>These are manifests of images. Choose them together with the list of images that `aws ecr describe-images` prints</source>
        <translation>これはイメージのマニフェストです。`aws ecr describe-images` が出力する一覧と一緒に選んでください</translation>
    </message>
    <message>
        <source>For more than 4 MiB up to here no value comes to an end. No list of images is like that</source>
        <translation>ここまで 4 MiB を超えても値が終わりません。イメージの一覧ではありえない形です</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>読み込みがキャンセルされました</translation>
    </message>
    <message>
        <source>The file cannot be read from here on</source>
        <translation>ここから先はファイルを読み込めません</translation>
    </message>
    <message>
        <source>The file is packed by gzip, and its packing is broken from here on. Fetch or pack it anew</source>
        <translation>ファイルは gzip 形式ですが、ここから先が壊れています。取得または圧縮をやり直してください</translation>
    </message>
    <message>
        <source>The file is packed by gzip and has been cut off. Fetch or pack it anew</source>
        <translation>ファイルは gzip 形式ですが、途中で切れています。取得または圧縮をやり直してください</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8, or export the list anew</source>
        <translation>ここのテキストは UTF-8 ではありません。UTF-8 で保存するか、一覧を出力し直してください</translation>
    </message>
    <message>
        <source>The text ends before its JSON does. It may have been cut off; export the list anew</source>
        <translation>JSON が終わる前にテキストが終わっています。途中で切れている可能性があるので、一覧を出力し直してください</translation>
    </message>
    <message>
        <source>The text is no JSON from here on. Look for a comma, a quote or a bracket that is missing or too many</source>
        <translation>ここから先は JSON ではありません。コンマ、引用符、括弧の過不足を確認してください</translation>
    </message>
    <message>
        <source>The file is empty. `aws ecr describe-images` prints a list of images</source>
        <translation>ファイルが空です。イメージの一覧は `aws ecr describe-images` で出力できます</translation>
    </message>
    <message>
        <source>The %o1 manifest is left out: it is no object</source>
        <translation>%1 番目のマニフェストを除外しました。オブジェクトではありません</translation>
    </message>
    <message>
        <source>The %o1 manifest is left out: it has no `%2`</source>
        <translation>%1 番目のマニフェストを除外しました。`%2` がありません</translation>
    </message>
    <message>
        <source>The %o1 manifest is left out: the `imageManifest` of `%2` is not the JSON of a manifest</source>
        <translation>%1 番目のマニフェストを除外しました。`%2` の `imageManifest` がマニフェストの JSON ではありません</translation>
    </message>
    <message>
        <source>The text ends too early; a closing bracket, brace or quote is missing</source>
        <translation>テキストが途中で終わっています。閉じる括弧か引用符が足りません</translation>
    </message>
    <message>
        <source>The text is empty; there is no JSON in it</source>
        <translation>テキストが空で、JSON がありません</translation>
    </message>
    <message>
        <source>The JSON has ended before this; remove `%1` and what follows</source>
        <translation>JSON はこの前で終わっています。`%1` 以降を削除してください</translation>
    </message>
    <message>
        <source>Here must stand a key in double quotes, not `%1`; after the last member there is no comma</source>
        <translation>ここには二重引用符で囲んだキーが必要ですが、`%1` があります。最後のメンバーの後にはコンマを付けません</translation>
    </message>
    <message>
        <source>After a key must stand a colon, not `%1`</source>
        <translation>キーの後にはコロンが必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>After a member must stand a comma or `}`, not `%1`</source>
        <translation>メンバーの後にはコンマか `}` が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>After an entry must stand a comma or `]`, not `%1`</source>
        <translation>要素の後にはコンマか `]` が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>This is not UTF-8; save the text in that encoding</source>
        <translation>これは UTF-8 ではありません。テキストを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>`%1` begins no escape that JSON has; a backslash itself is written `\\`</source>
        <translation>`%1` で始まるエスケープは JSON にありません。バックスラッシュ自体は `\\` と書きます</translation>
    </message>
    <message>
        <source>The text that begins here is not closed by a double quote in its line</source>
        <translation>ここから始まる文字列が、その行のうちに二重引用符で閉じられていません</translation>
    </message>
    <message>
        <source>`%1` is no number as JSON writes them</source>
        <translation>`%1` は JSON の数値の書き方ではありません</translation>
    </message>
    <message>
        <source>Here must stand a value, not `%1`: a text in double quotes, a number, a list, an object, or `true`, `false` or `null`</source>
        <translation>ここには値（二重引用符で囲んだ文字列、数値、リスト、オブジェクト、`true`、`false`、`null` のいずれか）が必要ですが、`%1` があります</translation>
    </message>
    <message>
        <source>`%1` is there more than once; the last one counts here, and what ECR does is not known. Keep one</source>
        <translation>`%1` が複数あります。ここでは最後のものを使いますが、ECR の動作は不明です。1 つだけ残してください</translation>
    </message>
    <message>
        <source>Other keys come more than once, too; the last one counts each time, and what ECR does is not known. Keep one of each</source>
        <translation>ほかにも重複するキーがあります。どれも最後のものを使いますが、ECR の動作は不明です。それぞれ 1 つだけ残してください</translation>
    </message>
    <message>
        <source>The text is %1 characters long; ECR wants at least %2. Descriptions and line breaks count</source>
        <translation>テキストは %1 文字ですが、ECR は %2 文字以上を求めます。説明と改行も数えられます</translation>
    </message>
    <message>
        <source>The text is %1 characters long; ECR takes at most %2. Without blanks and line breaks it would be %3</source>
        <translation>テキストは %1 文字ですが、ECR が受け付けるのは %2 文字までです。空白と改行を除くと %3 文字になります</translation>
    </message>
    <message>
        <source>The text is %1 characters long; ECR takes at most %2. Even without blanks and line breaks it would be %3, so shorten descriptions or join rules</source>
        <translation>テキストは %1 文字ですが、ECR が受け付けるのは %2 文字までです。空白と改行を除いても %3 文字あるので、説明を短くするか、ルールをまとめてください</translation>
    </message>
    <message>
        <source>`%1` stands beside `rules`; whether ECR takes it is not known</source>
        <translation>`rules` の隣に `%1` があります。ECR が受け付けるかどうかは不明です</translation>
    </message>
    <message>
        <source>`rules` is missing; add the list of rules</source>
        <translation>`rules` がありません。ルールのリストを追加してください</translation>
    </message>
    <message>
        <source>There is no rule; a policy needs at least one</source>
        <translation>ルールがありません。ポリシーには 1 つ以上必要です</translation>
    </message>
    <message>
        <source>There are %1 rules; ECR allows %2</source>
        <translation>ルールが %1 個あります。ECR で使えるのは %2 個までです</translation>
    </message>
    <message>
        <source>A policy is one object: `{&quot;rules&quot;: […]}`</source>
        <translation>ポリシーは 1 つのオブジェクトです（`{&quot;rules&quot;: […]}`）</translation>
    </message>
    <message>
        <source>The priority `%1` is taken by rule no. %2 of the file; each rule needs its own</source>
        <translation>優先度 `%1` は、ファイルの %2 番目のルールですでに使われています。優先度はルールごとに別にしてください</translation>
    </message>
    <message>
        <source>Rule %1 is about any image already; one such rule is allowed per storage class</source>
        <translation>任意のイメージを対象とするルール %1 がすでにあります。使えるのはストレージクラスごとに 1 つです</translation>
    </message>
    <message>
        <source>The %o1 rule of the file is about any image already; one such rule is allowed per storage class</source>
        <translation>ファイルの %1 番目のルールがすでに任意のイメージを対象としています。使えるのはストレージクラスごとに 1 つです</translation>
    </message>
    <message>
        <source>Rule %1 is about untagged images already; one such rule is allowed per storage class</source>
        <translation>タグなしのイメージを対象とするルール %1 がすでにあります。使えるのはストレージクラスごとに 1 つです</translation>
    </message>
    <message>
        <source>The %o1 rule of the file is about untagged images already; one such rule is allowed per storage class</source>
        <translation>ファイルの %1 番目のルールがすでにタグなしのイメージを対象としています。使えるのはストレージクラスごとに 1 つです</translation>
    </message>
    <message>
        <source>A rule about any image decides last in its storage class, but rule %1 comes after it; move this rule below it</source>
        <translation>任意のイメージを対象とするルールはストレージクラスの中で最後に決定しますが、ルール %1 がその後にあります。このルールをその下に移動してください</translation>
    </message>
    <message>
        <source>Rule %1 has the same prefixes; ECR allows that once per storage class, so put both into one rule</source>
        <translation>ルール %1 と同じプレフィックスです。ECR ではストレージクラスごとに 1 回だけ使えるので、1 つのルールにまとめてください</translation>
    </message>
    <message>
        <source>The %o1 rule of the file has the same prefixes; ECR allows that once per storage class, so put both into one rule</source>
        <translation>ファイルの %1 番目のルールと同じプレフィックスです。ECR ではストレージクラスごとに 1 回だけ使えるので、1 つのルールにまとめてください</translation>
    </message>
    <message>
        <source>Rule %1 has `%2` as well; whether ECR refuses that is not known</source>
        <translation>ルール %1 にも `%2` があります。ECR が拒否するかどうかは不明です</translation>
    </message>
    <message>
        <source>The %o1 rule of the file has `%2` as well; whether ECR refuses that is not known</source>
        <translation>ファイルの %1 番目のルールにも `%2` があります。ECR が拒否するかどうかは不明です</translation>
    </message>
    <message>
        <source>`%2` overlaps with `%3` of rule %1; whether ECR refuses that is not known</source>
        <translation>`%2` はルール %1 の `%3` と重なります。ECR が拒否するかどうかは不明です</translation>
    </message>
    <message>
        <source>`%2` overlaps with `%3` of the %o1 rule of the file; whether ECR refuses that is not known</source>
        <translation>`%2` はファイルの %1 番目のルールの `%3` と重なります。ECR が拒否するかどうかは不明です</translation>
    </message>
    <message>
        <source>This is no lifecycle policy: a policy is one JSON object, `{&quot;rules&quot;: […]}`</source>
        <translation>これはライフサイクルポリシーではありません。ポリシーは 1 つの JSON オブジェクトです（`{&quot;rules&quot;: […]}`）</translation>
    </message>
    <message>
        <source>This is no lifecycle policy: it has no `rules`</source>
        <translation>これはライフサイクルポリシーではありません。`rules` がありません</translation>
    </message>
    <message>
        <source>`rules` must be a list of rules: `[…]`</source>
        <translation>`rules` はルールのリスト（`[…]`）でなければなりません</translation>
    </message>
    <message>
        <source>The policy has %1 rules; at most %2 are allowed</source>
        <translation>ポリシーに %1 個のルールがあります。使えるのは %2 個までです</translation>
    </message>
    <message>
        <source>The %o1 entry of `rules` is no rule: a rule is an object, `{…}`</source>
        <translation>`rules` の %1 番目の要素はルールではありません。ルールはオブジェクト（`{…}`）です</translation>
    </message>
    <message>
        <source>There are %1 policies in this; write `#` and a name behind the file&apos;s name: %2</source>
        <translation>この中に %1 個のポリシーがあります。ファイル名の後に `#` と名前を書いてください: %2</translation>
    </message>
    <message>
        <source>The policy in this has no name; leave `#%1` out</source>
        <translation>この中のポリシーには名前がありません。`#%1` を付けないでください</translation>
    </message>
    <message>
        <source>There is no policy `%1` in this; there is %2</source>
        <translation>この中に `%1` というポリシーはありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>The priority `%1` is too small; priorities begin at 1</source>
        <translation>優先度 `%1` は小さすぎます。優先度は 1 からです</translation>
    </message>
    <message>
        <source>The number `%1` is too small; it must be at least 1</source>
        <translation>数値 `%1` は小さすぎます。1 以上にしてください</translation>
    </message>
    <message>
        <source>The rule has both `tagPatternList` and `tagPrefixList`; keep one</source>
        <translation>ルールに `tagPatternList` と `tagPrefixList` の両方があります。片方だけ残してください</translation>
    </message>
    <message>
        <source>A rule for tagged images needs a prefix or a pattern; add one, or choose `any`</source>
        <translation>タグ付きイメージのルールにはプレフィックスかパターンが必要です。追加するか、`any` を選んでください</translation>
    </message>
    <message>
        <source>Remove this empty list; whether ECR takes it beside the other list is not known</source>
        <translation>この空のリストを削除してください。もう一方のリストと並べて ECR が受け付けるかどうかは不明です</translation>
    </message>
    <message>
        <source>Remove this empty list; whether ECR takes it with `%1` is not known</source>
        <translation>この空のリストを削除してください。`%1` と一緒に ECR が受け付けるかどうかは不明です</translation>
    </message>
    <message>
        <source>`%1` does not go with the tag status `%2`; remove the list, or choose `tagged`</source>
        <translation>`%1` はタグの状態 `%2` と一緒には使えません。リストを削除するか、`tagged` を選んでください</translation>
    </message>
    <message>
        <source>`%1` needs `&quot;countUnit&quot;: &quot;days&quot;`; add it</source>
        <translation>`%1` には `&quot;countUnit&quot;: &quot;days&quot;` が必要です。追加してください</translation>
    </message>
    <message>
        <source>`countUnit` does not go with `%1`; remove it</source>
        <translation>`countUnit` は `%1` と一緒には使えません。削除してください</translation>
    </message>
    <message>
        <source>Only `sinceImageTransitioned` looks at archived images; leave `storageClass` out, or change the count type</source>
        <translation>アーカイブされたイメージを見るのは `sinceImageTransitioned` だけです。`storageClass` を外すか、countType を変えてください</translation>
    </message>
    <message>
        <source>`sinceImageTransitioned` needs `&quot;storageClass&quot;: &quot;archive&quot;`; set it</source>
        <translation>`sinceImageTransitioned` には `&quot;storageClass&quot;: &quot;archive&quot;` が必要です。設定してください</translation>
    </message>
    <message>
        <source>`transition` needs `&quot;targetStorageClass&quot;: &quot;archive&quot;`; add it</source>
        <translation>`transition` には `&quot;targetStorageClass&quot;: &quot;archive&quot;` が必要です。追加してください</translation>
    </message>
    <message>
        <source>`targetStorageClass` does not go with `expire`; remove it</source>
        <translation>`targetStorageClass` は `expire` と一緒には使えません。削除してください</translation>
    </message>
    <message>
        <source>`sinceImagePulled` goes with `transition` only; change the action or the count type</source>
        <translation>`sinceImagePulled` は `transition` とだけ使えます。アクションか countType を変えてください</translation>
    </message>
    <message>
        <source>`sinceImageTransitioned` goes with `expire` only; change the action or the count type</source>
        <translation>`sinceImageTransitioned` は `expire` とだけ使えます。アクションか countType を変えてください</translation>
    </message>
    <message>
        <source>Archived images stay at least %1 days; `%2` is too few</source>
        <translation>アーカイブされたイメージは少なくとも %1 日残ります。`%2` は短すぎます</translation>
    </message>
    <message>
        <source>%1 is missing here; add it</source>
        <translation>ここに %1 がありません。追加してください</translation>
    </message>
    <message>
        <source>ECR does not know `%1` here; remove it</source>
        <translation>ECR はここの `%1` を知りません。削除してください</translation>
    </message>
    <message>
        <source>This must be an object: `{…}`</source>
        <translation>オブジェクト（`{…}`）でなければなりません</translation>
    </message>
    <message>
        <source>This must be a list: `[…]`</source>
        <translation>リスト（`[…]`）でなければなりません</translation>
    </message>
    <message>
        <source>This must be a text: `&quot;…&quot;`</source>
        <translation>文字列（`&quot;…&quot;`）でなければなりません</translation>
    </message>
    <message>
        <source>This must be a whole number without quotation marks</source>
        <translation>引用符のない整数でなければなりません</translation>
    </message>
    <message>
        <source>`%1` is not a whole number; use one</source>
        <translation>`%1` は整数ではありません。整数にしてください</translation>
    </message>
    <message>
        <source>Write `%1` without point and exponent; whether ECR takes it as it stands is not known, so it is refused here</source>
        <translation>`%1` は小数点や指数を使わずに書いてください。このままで ECR が受け付けるかどうかは不明なので、ここでは拒否します</translation>
    </message>
    <message>
        <source>`%1` is beyond %2; use a smaller number. What ECR makes of it is not known, so it is refused here</source>
        <translation>`%1` は %2 を超えています。もっと小さい数にしてください。ECR の扱いは不明なので、ここでは拒否します</translation>
    </message>
    <message>
        <source>ECR does not know the word `%1` here; it takes %2</source>
        <translation>ECR はここの `%1` という語を知りません。使えるのは %2 です</translation>
    </message>
    <message>
        <source>Fill this empty entry in, or remove it; whether ECR takes it is not known</source>
        <translation>この空の要素に記入するか、削除してください。ECR が受け付けるかどうかは不明です</translation>
    </message>
    <message>
        <source>`%1` has %2 wildcards; at most %3 are allowed</source>
        <translation>`%1` にはワイルドカードが %2 個あります。使えるのは %3 個までです</translation>
    </message>
    <message>
        <source>In a prefix a star is no wildcard, and no tag has one, so `%1` matches nothing; leave the star out, or use a pattern</source>
        <translation>プレフィックスでは星印はワイルドカードではなく、星印を含むタグもないため、`%1` は何にも一致しません。星印を外すか、パターンを使ってください</translation>
    </message>
    <message>
        <source>No tag that can be pushed matches `%1`: tags are at most 128 letters, digits, `_`, `.` and `-`, and begin with none of the last two</source>
        <translation>`%1` に一致するタグはプッシュできません。タグは英数字、`_`、`.`、`-` の 128 文字までで、最後の 2 つでは始められません</translation>
    </message>
    <message>
        <source>CloudFormation works this policy out with `%1`, so its text is known only after the template is deployed; open what `aws ecr get-lifecycle-policy` prints then</source>
        <translation>このポリシーは CloudFormation が `%1` で組み立てるため、テキストはテンプレートのデプロイ後にしか分かりません。その後 `aws ecr get-lifecycle-policy` が出力するものを開いてください</translation>
    </message>
    <message>
        <source>CloudFormation takes the policy as a text, and here is none; put the policy&apos;s JSON into quotes</source>
        <translation>CloudFormation はポリシーをテキストとして受け取りますが、ここにテキストがありません。ポリシーの JSON を引用符で囲んでください</translation>
    </message>
    <message>
        <source>The template is no YAML that can be read: %1</source>
        <translation>テンプレートの YAML を読み込めません: %1</translation>
    </message>
    <message>
        <source>This is packed by gzip. Unpack it first; only lists of images are read as they are packed</source>
        <translation>これは gzip 形式です。先に展開してください。圧縮されたまま読み込めるのはイメージの一覧だけです</translation>
    </message>
    <message>
        <source>An `aws_ecr_lifecycle_policy_document` has no `%1` here</source>
        <translation>`aws_ecr_lifecycle_policy_document` のここに `%1` は使えません</translation>
    </message>
    <message>
        <source>The policies in this text are more than %1, or together longer than %2 characters; take some of them into a file of their own</source>
        <translation>このテキストのポリシーは %1 個を超えるか、合わせて %2 文字を超えています。いくつかを別のファイルに分けてください</translation>
    </message>
    <message>
        <source>This resource has no text in `values.policy`; in a plan, Terraform may know it only after `terraform apply`, so show the state then</source>
        <translation>このリソースには `values.policy` のテキストがありません。プランでは `terraform apply` の後にしか分からないことがあるので、その後の状態を出力してください</translation>
    </message>
    <message>
        <source>This output of Terraform has no policy: no resource in it is an `aws_ecr_lifecycle_policy`</source>
        <translation>この Terraform の出力にはポリシーがありません。`aws_ecr_lifecycle_policy` のリソースがありません</translation>
    </message>
    <message>
        <source>`%1` has no `policy`</source>
        <translation>`%1` に `policy` がありません</translation>
    </message>
    <message>
        <source>The block that `%1` names is not in this file; open the file that has it</source>
        <translation>`%1` が指すブロックがこのファイルにありません。そのブロックのあるファイルを開いてください</translation>
    </message>
    <message>
        <source>This Terraform source has no policy: neither a resource `aws_ecr_lifecycle_policy` nor a block `aws_ecr_lifecycle_policy_document` is in it</source>
        <translation>この Terraform のソースにはポリシーがありません。リソース `aws_ecr_lifecycle_policy` もブロック `aws_ecr_lifecycle_policy_document` もありません</translation>
    </message>
    <message>
        <source>This is larger than %1 MB, the most that policies are looked for in; put the policy, which has at most 30,720 characters, in a file of its own</source>
        <translation>%1 MB を超えています。ポリシーを探すのはこの大きさまでです。ポリシー（30,720 文字以内）を別のファイルに入れてください</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>This is a folder; choose a file in it</source>
        <translation>これはフォルダーです。中のファイルを選んでください</translation>
    </message>
    <message>
        <source>You have no right to read this file; ask its owner</source>
        <translation>このファイルを読み取る権限がありません。所有者に確認してください</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>ファイルを開けません: %1</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>ファイルを最後まで読み込めません: %1</translation>
    </message>
    <message>
        <source>Rule %1 now decides %o2</source>
        <translation>ルール「%1」は %2 番目に決定します</translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark, which does not count here; whether ECR takes it is not known</source>
        <translation>テキストの先頭にバイト順マークがありますが、ここでは数えません。ECR が受け付けるかどうかは不明です</translation>
    </message>
    <message>
        <source>This is a list of images, not a policy. `aws ecr get-lifecycle-policy` prints a policy</source>
        <translation>これはイメージの一覧で、ポリシーではありません。ポリシーは `aws ecr get-lifecycle-policy` で出力できます</translation>
    </message>
    <message>
        <source>This template has no policy: no `AWS::ECR::Repository` in its `Resources` has a `LifecyclePolicyText`, and no `AWS::ECR::RepositoryCreationTemplate` a `LifecyclePolicy`</source>
        <translation>このテンプレートにはポリシーがありません。`Resources` のどの `AWS::ECR::Repository` にも `LifecyclePolicyText` がなく、どの `AWS::ECR::RepositoryCreationTemplate` にも `LifecyclePolicy` がありません</translation>
    </message>
    <message>
        <source>expires along with %1, which it refers to, after %2</source>
        <translation>参照先の %1 とともに、%2 を過ぎると期限切れになります</translation>
    </message>
    <message>
        <source>goes to the archive along with %1, which it refers to, after %2</source>
        <translation>参照先の %1 とともに、%2 を過ぎるとアーカイブに移ります</translation>
    </message>
    <message>
        <source>expires along with %1, which it refers to, at the %o2 newer image that rule %3 identifies</source>
        <translation>ルール %3 に該当する新しいイメージがあと %2 個増えると、参照先の %1 とともに期限切れになります</translation>
    </message>
    <message>
        <source>goes to the archive along with %1, which it refers to, at the %o2 newer image that rule %3 identifies</source>
        <translation>ルール %3 に該当する新しいイメージがあと %2 個増えると、参照先の %1 とともにアーカイブに移ります</translation>
    </message>
    <message>
        <source>stays while it has the tag `%1`, which only one image can have</source>
        <translation>1 つのイメージにしか付けられないタグ `%1` を持つ間は保持されます</translation>
    </message>
    <message>
        <source>changes no other image</source>
        <translation>ほかのイメージは変わりません</translation>
    </message>
    <message>
        <source>changes 1 other image</source>
        <translation>ほかに 1 個のイメージが変わります</translation>
    </message>
    <message>
        <source>changes %1 other images</source>
        <translation>ほかに %1 個のイメージが変わります</translation>
    </message>
    <message>
        <source>Never expired: images with a tag matching %1</source>
        <translation>期限切れにならない: %1 に一致するタグのあるイメージ</translation>
    </message>
    <message>
        <source>Never expired: the newest %2 of the images with a tag matching %1</source>
        <translation>期限切れにならない: %1 に一致するタグのあるイメージのうち最新の %2 個</translation>
    </message>
    <message>
        <source>Never expired: images younger than %3 d with a tag matching %1</source>
        <translation>期限切れにならない: %1 に一致するタグのある %3 日未満のイメージ</translation>
    </message>
    <message>
        <source>Never expired: the newest %2 of the images with a tag matching %1, while younger than %3 d</source>
        <translation>期限切れにならない: %1 に一致するタグのあるイメージのうち最新の %2 個で、%3 日未満のもの</translation>
    </message>
    <message>
        <source>Never expired or archived: images with a tag matching %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 に一致するタグのあるイメージ</translation>
    </message>
    <message>
        <source>Never expired or archived: the newest %2 of the images with a tag matching %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 に一致するタグのあるイメージのうち最新の %2 個</translation>
    </message>
    <message>
        <source>Never expired or archived: images younger than %3 d with a tag matching %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 に一致するタグのある %3 日未満のイメージ</translation>
    </message>
    <message>
        <source>Never expired or archived: the newest %2 of the images with a tag matching %1, while younger than %3 d</source>
        <translation>期限切れにもアーカイブにもならない: %1 に一致するタグのあるイメージのうち最新の %2 個で、%3 日未満のもの</translation>
    </message>
    <message>
        <source>Never expired: images with a tag for each of %1</source>
        <translation>期限切れにならない: %1 のそれぞれに当てはまるタグがそろったイメージ</translation>
    </message>
    <message>
        <source>Never expired: the newest %2 of the images with a tag for each of %1</source>
        <translation>期限切れにならない: %1 のそれぞれに当てはまるタグがそろったイメージのうち最新の %2 個</translation>
    </message>
    <message>
        <source>Never expired: images younger than %3 d with a tag for each of %1</source>
        <translation>期限切れにならない: %1 のそれぞれに当てはまるタグがそろった %3 日未満のイメージ</translation>
    </message>
    <message>
        <source>Never expired: the newest %2 of the images with a tag for each of %1, while younger than %3 d</source>
        <translation>期限切れにならない: %1 のそれぞれに当てはまるタグがそろったイメージのうち最新の %2 個で、%3 日未満のもの</translation>
    </message>
    <message>
        <source>Never expired or archived: images with a tag for each of %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 のそれぞれに当てはまるタグがそろったイメージ</translation>
    </message>
    <message>
        <source>Never expired or archived: the newest %2 of the images with a tag for each of %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 のそれぞれに当てはまるタグがそろったイメージのうち最新の %2 個</translation>
    </message>
    <message>
        <source>Never expired or archived: images younger than %3 d with a tag for each of %1</source>
        <translation>期限切れにもアーカイブにもならない: %1 のそれぞれに当てはまるタグがそろった %3 日未満のイメージ</translation>
    </message>
    <message>
        <source>Never expired or archived: the newest %2 of the images with a tag for each of %1, while younger than %3 d</source>
        <translation>期限切れにもアーカイブにもならない: %1 のそれぞれに当てはまるタグがそろったイメージのうち最新の %2 個で、%3 日未満のもの</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and expires it more than %2 d after its push</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、プッシュから %2 日を超えると期限切れにします</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and archives it more than %2 d after its push</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、プッシュから %2 日を超えるとアーカイブします</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and archives it more than %2 d after its last pull</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、最後のプルから %2 日を超えるとアーカイブします</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and expires it more than %2 d after it went to the archive</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、アーカイブから %2 日を超えると期限切れにします</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and expires it when it is not among the newest %2, which can be images without a tag matching %4</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、最新の %2 個に入らないと期限切れにします。その %2 個は %4 に一致するタグのないイメージかもしれません</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and archives it when it is not among the newest %2, which can be images without a tag matching %4</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、最新の %2 個に入らないとアーカイブします。その %2 個は %4 に一致するタグのないイメージかもしれません</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and expires it when it is not among the newest %2</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、最新の %2 個に入らないと期限切れにします</translation>
    </message>
    <message>
        <source>Rule %1 claims an image tagged %3 and archives it when it is not among the newest %2</source>
        <translation>ルール %1 はタグ %3 のイメージを引き受け、最新の %2 個に入らないとアーカイブします</translation>
    </message>
    <message>
        <source>Proved, but there is nothing to keep: no tag that can be pushed matches %1</source>
        <translation>証明されましたが、保持するものがありません。プッシュできるタグで %1 に一致するものはありません</translation>
    </message>
    <message>
        <source>Proved: no rule can break this, whatever is pushed</source>
        <translation>証明済み: 何がプッシュされても、これを破るルールはありません</translation>
    </message>
    <message>
        <source>Holds while there are not too many images</source>
        <translation>イメージが多すぎない間は成り立ちます</translation>
    </message>
    <message>
        <source>Refuted: the policy can break this</source>
        <translation>反証: このポリシーはこれを破ることがあります</translation>
    </message>
    <message>
        <source>Undecided: the patterns are too entangled to say; simpler ones help</source>
        <translation>未判定: パターンが複雑に絡み合い、判定できません。単純なパターンにすると判定できます</translation>
    </message>
    <message>
        <source>Rule %1 expires nothing, it only archives</source>
        <translation>ルール %1 は何も期限切れにせず、アーカイブするだけです</translation>
    </message>
    <message>
        <source>Rule %1 looks at untagged images only</source>
        <translation>ルール %1 が見るのはタグなしのイメージだけです</translation>
    </message>
    <message>
        <source>Rule %1 waits for more than %2 d; then this is no longer about the image</source>
        <translation>ルール %1 は %2 日を超えるまで待ちます。そのときイメージはもう対象外です</translation>
    </message>
    <message>
        <source>Rule %1 identifies no image: no tag that can be pushed matches an entry of its list</source>
        <translation>ルール %1 に該当するイメージはありません。リストの要素に、プッシュできるタグでは一致しないものがあります</translation>
    </message>
    <message>
        <source>Rule %1 never identifies more images than the %2 that it keeps, since a tag is on one image at a time</source>
        <translation>ルール %1 に該当するイメージは、保持する %2 個を超えません。1 つのタグは一度に 1 つのイメージにしか付かないためです</translation>
    </message>
    <message>
        <source>Rule %1 cannot touch them: rule %2 claims them all before it</source>
        <translation>ルール %1 は処理できません。ルール %2 が先にすべて引き受けます</translation>
    </message>
    <message>
        <source>Rule %1 cannot touch them: the rules above claim them all before it</source>
        <translation>ルール %1 は処理できません。上のルールが先にすべて引き受けます</translation>
    </message>
    <message>
        <source>Rule %1 keeps the newest %2 and counts these images alone</source>
        <translation>ルール %1 は最新の %2 個を保持し、これらのイメージだけを数えます</translation>
    </message>
    <message>
        <source>Whether rule %1 can touch them is too hard to say</source>
        <translation>ルール %1 が処理しうるかどうかは判定できません</translation>
    </message>
    <message>
        <source>While there are at most %1 images (%2 now)</source>
        <translation>イメージが %1 個以下の間（現在 %2 個）</translation>
    </message>
    <message>
        <source>While there are at most %1 images</source>
        <translation>イメージが %1 個以下の間</translation>
    </message>
    <message>
        <source>While at most %1 images carry %3 (%2 now)</source>
        <translation>%3 の付いたイメージが %1 個以下の間（現在 %2 個）</translation>
    </message>
    <message>
        <source>While at most %1 images carry %3</source>
        <translation>%3 の付いたイメージが %1 個以下の間</translation>
    </message>
    <message>
        <source>While at most %1 images carry a tag for each of %3 (%2 now)</source>
        <translation>%3 のそれぞれに当てはまるタグがそろったイメージが %1 個以下の間（現在 %2 個）</translation>
    </message>
    <message>
        <source>While at most %1 images carry a tag for each of %3</source>
        <translation>%3 のそれぞれに当てはまるタグがそろったイメージが %1 個以下の間</translation>
    </message>
    <message>
        <source>No example is shown: it would have more than %1 images, ECR&apos;s quota for a repository</source>
        <translation>例は示されません。リポジトリに対する ECR のクォータである %1 イメージを超えてしまいます</translation>
    </message>
    <message>
        <source>No example is shown: it would have an image older than times can be written, or too many tags</source>
        <translation>例は示されません。時刻として書けないほど古いイメージか、多すぎるタグが必要です</translation>
    </message>
    <message>
        <source>Not about images that refer to another, such as signatures: these go when that one goes</source>
        <translation>署名のようにほかを参照するイメージは対象外です。参照先とともになくなります</translation>
    </message>
    <message>
        <source>It runs now in %1</source>
        <translation>現在 %1 で動いています</translation>
    </message>
    <message>
        <source>It runs now in %1 and %2 more</source>
        <translation>現在 %1 とほかの %2 か所で動いています</translation>
    </message>
    <message>
        <source>In use and would go to the archive, from where nobody can pull it: `%1`, which runs in %2</source>
        <translation>使用中なのに、だれも取得できないアーカイブに移ります: `%1`（%2 で実行中）</translation>
    </message>
    <message>
        <source>In use and would go to the archive, from where nobody can pull it: `%1`, which runs in %2 and %3 more</source>
        <translation>使用中なのに、だれも取得できないアーカイブに移ります: `%1`（%2 とほかの %3 か所で実行中）</translation>
    </message>
    <message>
        <source>In use and would expire: `%1`, which runs in %2</source>
        <translation>使用中なのに期限切れになります: `%1`（%2 で実行中）</translation>
    </message>
    <message>
        <source>In use and would expire: `%1`, which runs in %2 and %3 more</source>
        <translation>使用中なのに期限切れになります: `%1`（%2 とほかの %3 か所で実行中）</translation>
    </message>
    <message>
        <source>`%1` runs in %2, but is not in the list of images: it may have gone already, or the list is older</source>
        <translation>`%1` は %2 で動いていますが、イメージの一覧にありません。すでになくなったか、一覧が古い可能性があります</translation>
    </message>
    <message>
        <source>`%1` runs in %2 and %3 more, but is not in the list of images: it may have gone already, or the list is older</source>
        <translation>`%1` は %2 とほかの %3 か所で動いていますが、イメージの一覧にありません。すでになくなったか、一覧が古い可能性があります</translation>
    </message>
    <message>
        <source>The list of images does not name its repository, so whatever runs is compared with it by digest and tag alone</source>
        <translation>イメージの一覧にリポジトリの名前がないため、動いているものはすべて、ダイジェストとタグだけで照合されます</translation>
    </message>
    <message>
        <source>The list of images is of %1 repositories; what runs is compared with the images of its own</source>
        <translation>イメージの一覧は %1 個のリポジトリのものです。動いているものは、それぞれのリポジトリのイメージと照合されます</translation>
    </message>
    <message>
        <source>Nothing here tells what runs: neither pods, as `kubectl get pods -A -o json` prints them, nor an answer of `aws ecs describe-task-definition`, `aws ecs describe-tasks` or `aws lambda get-function`</source>
        <translation>動いているものが分かる内容がありません。`kubectl get pods -A -o json` の出力の Pod も、`aws ecs describe-task-definition`、`aws ecs describe-tasks`、`aws lambda get-function` の応答もありません</translation>
    </message>
    <message>
        <source>A single value stands here where a list of what runs is expected, as `kubectl get pods -A -o json` prints it</source>
        <translation>動いているものの一覧があるべきところに単独の値があります。`kubectl get pods -A -o json` の出力を開いてください</translation>
    </message>
    <message>
        <source>A container is left out: it has no `image`</source>
        <translation>コンテナーを除外しました。`image` がありません</translation>
    </message>
    <message>
        <source>`%1` is left out: it is no reference of an image, like `registry.example/shop/web:1.2`</source>
        <translation>`%1` を除外しました。`registry.example/shop/web:1.2` のようなイメージの参照ではありません</translation>
    </message>
    <message>
        <source>The %o1 entry of `items` is left out: it is no pod. `kubectl get pods -A -o json` prints pods</source>
        <translation>`items` の %1 番目の項目を除外しました。Pod ではありません。Pod は `kubectl get pods -A -o json` で出力できます</translation>
    </message>
    <message>
        <source>The file is empty. `kubectl get pods -A -o json` prints what runs</source>
        <translation>ファイルが空です。動いているものは `kubectl get pods -A -o json` で出力できます</translation>
    </message>
    <message>
        <source>Move rule %1 above rule %2</source>
        <translation>ルール %1 をルール %2 の上に移す</translation>
    </message>
    <message>
        <source>Move rule %1 below rule %2</source>
        <translation>ルール %1 をルール %2 の下に移す</translation>
    </message>
    <message>
        <source>Let rule %1 keep the newest %2</source>
        <translation>ルール %1 で最新の %2 個を保持する</translation>
    </message>
    <message>
        <source>Give rule %1 a limit of %2 days</source>
        <translation>ルール %1 の上限を %2 日にする</translation>
    </message>
    <message>
        <source>Protect `%1`</source>
        <translation>`%1` を保護する</translation>
    </message>
    <message>
        <source>Split rule %1 into %2 rules, one for each entry</source>
        <translation>ルール %1 を項目ごとの %2 個のルールに分ける</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール %1 を取り除く</translation>
    </message>
    <message>
        <source>An image needs a tag for every entry here, not just for one. Loaded images with a tag for each: %1; for at least one: %2. If one is enough, make a rule for each entry</source>
        <translation>イメージには、このリストのどれか 1 つではなく、すべての項目に当てはまるタグが必要です。読み込んだイメージのうち、すべてに当てはまるもの: %1 個、少なくとも 1 つに当てはまるもの: %2 個。どれか 1 つでよければ、項目ごとにルールを作ってください</translation>
    </message>
    <message>
        <source>An image needs a tag for every entry here, not just for one. If one is enough, make a rule for each entry</source>
        <translation>イメージには、このリストのどれか 1 つではなく、すべての項目に当てはまるタグが必要です。どれか 1 つでよければ、項目ごとにルールを作ってください</translation>
    </message>
    <message>
        <source>What this rule archives stays in the archive, and is paid for, until somebody deletes it: no rule of this policy is about the archive. Add one if images should go one day</source>
        <translation>このルールがアーカイブしたイメージは、誰かが削除するまでアーカイブに残り、料金がかかり続けます。このポリシーにはアーカイブを対象とするルールがありません。いずれ消すなら、そのルールを追加してください</translation>
    </message>
    <message>
        <source>This rule archives untagged images, and no rule about the archive is about these: they stay there, and are paid for, until somebody deletes them</source>
        <translation>このルールはタグなしのイメージをアーカイブしますが、アーカイブを対象とするどのルールもこれらに該当しません。誰かが削除するまでアーカイブに残り、料金がかかり続けます</translation>
    </message>
    <message>
        <source>This rule archives images such as one with `%1`, and no rule about the archive is about that: it stays there, and is paid for, until somebody deletes it</source>
        <translation>このルールは、たとえば `%1` の付いたイメージをアーカイブしますが、アーカイブを対象とするどのルールもこれに該当しません。誰かが削除するまでアーカイブに残り、料金がかかり続けます</translation>
    </message>
    <message>
        <source>This rule is about archived images, but no rule of this policy archives any, so it acts only on what somebody archives by hand. Add a rule that archives, if that is meant</source>
        <translation>このルールはアーカイブ内のイメージを対象としますが、このポリシーにはアーカイブするルールがないため、手作業でアーカイブされたものにしか働きません。ポリシーでアーカイブするなら、そのルールを追加してください</translation>
    </message>
    <message>
        <source>This rule about any image decides about loaded images with tags that no other rule names (%1); %2 of these go now. Add a rule above for what should be kept longer</source>
        <translation>すべてのイメージを対象とするこのルールが、ほかのルールにないタグ（%1）の付いた読み込み済みイメージも決めています。そのうち %2 個が今回なくなります。長く残したいものには、上にルールを追加してください</translation>
    </message>
    <message>
        <source>Of the newest %2 images that this rule counts, rule %3 above keeps %1, so it keeps no more than %4 of its own. To keep %6 of its own, raise the number to %5</source>
        <translation>このルールが数える最新の %2 個のうち %1 個は上のルール %3 が保持するため、このルール自身が保持するのは %4 個だけです。自身の %6 個を残すには、数を %5 に増やしてください</translation>
    </message>
    <message>
        <source>Of the newest %2 images that this rule counts, rules %3 above keep %1, so it keeps no more than %4 of its own. To keep %6 of its own, raise the number to %5</source>
        <translation>このルールが数える最新の %2 個のうち %1 個は上のルール（%3）が保持するため、このルール自身が保持するのは %4 個だけです。自身の %6 個を残すには、数を %5 に増やしてください</translation>
    </message>
    <message>
        <source>The tag lists are so large that %1 questions about them were left undecided, so there may be traps that are not listed. Simplify patterns or lists</source>
        <translation>タグのリストが大きいため、%1 件の判定ができませんでした。ここにない落とし穴があるかもしれません。パターンかリストを簡単にしてください</translation>
    </message>
    <message>
        <source>A tag is on one image at a time, so this rule is never about more than %1 at once, and it keeps the newest %2: it never acts. Use a pattern with a `*`, or an age</source>
        <translation>1 つのタグが付くイメージは同時に 1 個だけなので、このルールに同時に該当するのは多くても %1 個です。最新の %2 個を保持するため、何も処理しません。`*` を含むパターンか、日数を使ってください</translation>
    </message>
    <message>
        <source>No loaded image has the tags that this rule is about, so it protects nothing now. Check how they are spelt</source>
        <translation>このルールに該当するタグの付いたイメージは読み込まれていないため、今は何も保護していません。つづりを確かめてください</translation>
    </message>
    <message>
        <source>No loaded image has the tags that this rule is about, so it does nothing now. Check how they are spelt</source>
        <translation>このルールに該当するタグの付いたイメージは読み込まれていないため、今は何もしません。つづりを確かめてください</translation>
    </message>
    <message>
        <source>This rule is about %1 of the loaded images, but rules above have claimed all of them, so it does nothing now. Move it up if it should decide</source>
        <translation>読み込んだイメージのうち %1 個がこのルールに該当しますが、すべて上のルールが引き受けているため、今は何もしません。このルールで決めるなら、上に移してください</translation>
    </message>
    <message>
        <source>An image needs a tag for every entry here, and no tag can match `%1`, so this rule is about no image at all. Mend or remove that entry</source>
        <translation>イメージにはこのリストのすべての項目に当てはまるタグが必要ですが、`%1` に当てはまるタグはありえないため、このルールに該当するイメージはありません。その項目を直すか、取り除いてください</translation>
    </message>
    <message>
        <source>An image needs all %1 tags of this list, and can have %2 at most, so this rule is about no image at all. Make a rule for each, or use a pattern with a `*`</source>
        <translation>イメージにはこのリストの %1 個のタグがすべて必要ですが、付けられるのは %2 個までなので、このルールに該当するイメージはありません。項目ごとにルールを作るか、`*` を含むパターンを使ってください</translation>
    </message>
    <message>
        <source>When `%1` moves to a newer image, the one that had it is left without a tag, and of those this rule keeps the newest %2 only: from then on there is no way back to it. Loaded images with no tag that stays: %3. Give each a second tag, or raise the number</source>
        <translation>`%1` が新しいイメージに移ると、それまでのイメージはタグなしになります。このルールはタグなしのうち最新の %2 個しか保持しないため、その後は元に戻せません。残るタグのない読み込み済みイメージ: %3 個。それぞれに 2 つ目のタグを付けるか、数を増やしてください</translation>
    </message>
    <message>
        <source>When `%1` moves to a newer image, the one that had it is left without a tag, and this rule expires it once its push is more than 1 day ago, which may be at once: there is no way back to it. Loaded images with no tag that stays: %3. Give each a second tag, or raise the number</source>
        <translation>`%1` が新しいイメージに移ると、それまでのイメージはタグなしになり、このルールがプッシュから 1 日を超えた時点で期限切れにします（すぐのこともあります）。元には戻せません。残るタグのない読み込み済みイメージ: %3 個。それぞれに 2 つ目のタグを付けるか、数を増やしてください</translation>
    </message>
    <message>
        <source>When `%1` moves to a newer image, the one that had it is left without a tag, and this rule expires it once its push is more than %2 days ago, which may be at once: there is no way back to it. Loaded images with no tag that stays: %3. Give each a second tag, or raise the number</source>
        <translation>`%1` が新しいイメージに移ると、それまでのイメージはタグなしになり、このルールがプッシュから %2 日を超えた時点で期限切れにします（すぐのこともあります）。元には戻せません。残るタグのない読み込み済みイメージ: %3 個。それぞれに 2 つ目のタグを付けるか、数を増やしてください</translation>
    </message>
    <message>
        <source>This rule is to keep images, but rule %1 above comes first and expires those that have tags of both, such as `%2`. It expires %3 of the loaded images that this rule would keep. Move this rule above rule %1</source>
        <translation>このルールはイメージを残すためのものですが、上のルール %1 が先に決めるため、両方のタグ（たとえば `%2`）の付いたイメージは期限切れになります。読み込んだイメージのうち、このルールなら保持する %3 個が期限切れになります。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>This rule is to keep images, but rule %1 above comes first and expires those that have tags of both, such as `%2`. Move this rule above rule %1</source>
        <translation>このルールはイメージを残すためのものですが、上のルール %1 が先に決めるため、両方のタグ（たとえば `%2`）の付いたイメージは期限切れになります。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>This rule is to keep images, but rule %1 above comes first and archives those that have tags of both, such as `%2`. It archives %3 of the loaded images that this rule would keep. Move this rule above rule %1</source>
        <translation>このルールはイメージを残すためのものですが、上のルール %1 が先に決めるため、両方のタグ（たとえば `%2`）の付いたイメージはアーカイブされます。読み込んだイメージのうち、このルールなら保持する %3 個がアーカイブされます。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>This rule is to keep images, but rule %1 above comes first and archives those that have tags of both, such as `%2`. Move this rule above rule %1</source>
        <translation>このルールはイメージを残すためのものですが、上のルール %1 が先に決めるため、両方のタグ（たとえば `%2`）の付いたイメージはアーカイブされます。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>Rule %1 above claims every image that this rule is about, so this rule never decides; its action is the same. Move this rule above it, or remove it</source>
        <translation>このルールに該当するイメージはすべて上のルール %1 が引き受けるため、このルールが決めることはありません。アクションは同じです。このルールをその上に移すか、取り除いてください</translation>
    </message>
    <message>
        <source>Rule %1 above claims every image that this rule is about, so this rule never decides; it does something else with them. Move this rule above it, or remove it</source>
        <translation>このルールに該当するイメージはすべて上のルール %1 が引き受けるため、このルールが決めることはありません。あちらの処理は異なります。このルールをその上に移すか、取り除いてください</translation>
    </message>
    <message>
        <source>This rule is about images such as one with `%2` alone, but so is rule %1 above, which decides. If this rule should, move it above rule %1</source>
        <translation>たとえば `%2` だけが付いたイメージはこのルールに該当しますが、上のルール %1 にも該当し、そちらが決めます。このルールで決めるなら、ルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>Rule %1 above expires loaded images that this rule would keep, since they have tags of both: %2 in all. The newest of them goes by `%3`, and would be kept by `%4`. Move this rule above rule %1</source>
        <translation>読み込んだイメージに両方のルールのタグが付いているものがあり、このルールなら保持するのに、上のルール %1 が期限切れにします（全部で %2 個）。そのうち最新のものは `%3` により期限切れになり、`%4` によれば保持されます。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>Rule %1 above archives loaded images that this rule would keep, since they have tags of both: %2 in all. The newest of them goes by `%3`, and would be kept by `%4`. Move this rule above rule %1</source>
        <translation>読み込んだイメージに両方のルールのタグが付いているものがあり、このルールなら保持するのに、上のルール %1 がアーカイブします（全部で %2 個）。そのうち最新のものは `%3` によりアーカイブされ、`%4` によれば保持されます。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>runs now, as far as that is loaded</source>
        <translation>現在動いているもの（読み込んだ範囲で）</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>現在動いている</translation>
    </message>
    <message>
        <source>does not run, as far as is known</source>
        <translation>動いていない（分かっている範囲で）</translation>
    </message>
    <message>
        <source>`%1` is neither `yes` nor `no`: write `inuse:yes` for the images that run now</source>
        <translation>`%1` は `yes` でも `no` でもありません。現在動いているイメージは `inuse:yes` で指定します</translation>
    </message>
    <message>
        <source>a filter knows no `%1`: there are tag: digest: verdict: rule: inuse: age&gt; pulled&gt; size&gt;</source>
        <translation>フィルターに `%1` はありません。使えるのは tag: digest: verdict: rule: inuse: age&gt; pulled&gt; size&gt; です</translation>
    </message>
    <message>
        <source>`%1` has too many stars; ECR takes at most %2</source>
        <translation>`%1` には * が多すぎます。ECR で使えるのは %2 個までです</translation>
    </message>
    <message>
        <source>Type a pattern for the tags, for example prod-*</source>
        <translation>タグのパターンを入力してください。例: prod-*</translation>
    </message>
    <message>
        <source>More images would run here than any cluster has. Split the file by repository</source>
        <translation>動いているイメージが、どのクラスターにもないほど多くあります。ファイルをリポジトリごとに分けてください</translation>
    </message>
    <message>
        <source>Rule %1 above expires loaded images that this rule would keep or archive, since they have tags of both: %2 in all. The newest of them goes by `%3`, and would not be lost by `%4`. Move this rule above rule %1</source>
        <translation>読み込んだイメージに両方のルールのタグが付いているものがあり、このルールなら保持するかアーカイブするのに、上のルール %1 が期限切れにします（全部で %2 個）。そのうち最新のものは `%3` により期限切れになり、`%4` によれば失われません。このルールをルール %1 の上に移してください</translation>
    </message>
    <message>
        <source>While there are at most %1 images, but there are %2 now</source>
        <translation>イメージが %1 個以下の間（現在は %2 個で、超えています）</translation>
    </message>
    <message>
        <source>While at most %1 images carry %3, but %2 do now</source>
        <translation>%3 の付いたイメージが %1 個以下の間（現在は %2 個で、超えています）</translation>
    </message>
    <message>
        <source>While at most %1 images carry a tag for each of %3, but %2 do now</source>
        <translation>%3 のそれぞれに当てはまるタグがそろったイメージが %1 個以下の間（現在は %2 個で、超えています）</translation>
    </message>
    <message>
        <source>Nothing here is a reference of an image, like `registry.example/shop/web:1.2`</source>
        <translation>`registry.example/shop/web:1.2` のようなイメージの参照が 1 つもありません</translation>
    </message>
    <message>
        <source>Rules %1 above together claim every image that this rule is about, so this rule never decides. Remove it</source>
        <translation>このルールに該当するイメージはすべて上のルール（%1）が合わせて引き受けるため、このルールが決めることはありません。このルールを取り除いてください</translation>
    </message>
    <message>
        <source>Rule %1 above claims every image that this rule is about, so this rule never decides. Remove it</source>
        <translation>このルールに該当するイメージはすべて上のルール %1 が引き受けるため、このルールが決めることはありません。このルールを取り除いてください</translation>
    </message>
    <message>
        <source>No tag that can be pushed matches `%1`: tags are letters, digits, `_`, `.` and `-`, and begin with none of the last two. Several patterns are given one by one</source>
        <translation>`%1` に一致するタグはプッシュできません。タグに使えるのは英数字と `_`、`.`、`-` で、最後の 2 つでは始まりません。パターンが複数あるときは 1 つずつ指定してください</translation>
    </message>
    <message>
        <source>A pattern has at most %1 characters besides its stars, as a tag is no longer</source>
        <translation>パターンはアスタリスクを除いて最大 %1 文字です。タグの長さがそれまでのためです</translation>
    </message>
    <message>
        <source>Rule %1 keeps the newest %2, and no repository has so many images</source>
        <translation>ルール %1 は最新の %2 個を保持します。これほど多くのイメージがあるリポジトリはありません</translation>
    </message>
    <message>
        <source>This resource has no `policy` that is a text without templates; open what `terraform show -json` prints</source>
        <translation>このリソースの `policy` は、テンプレートを含まないテキストではありません。`terraform show -json` の出力を開いてください</translation>
    </message>
    <message>
        <source>This Terraform configuration has no policy: no resource in it is an `aws_ecr_lifecycle_policy`</source>
        <translation>この Terraform の構成にはポリシーがありません。`aws_ecr_lifecycle_policy` のリソースがありません</translation>
    </message>
    <message>
        <source>The value that `%1` names is not in this file; open the file that has it</source>
        <translation>`%1` が指す値がこのファイルにありません。その値のあるファイルを開いてください</translation>
    </message>
    <message>
        <source>This state of Terraform has no policy: no resource in it is an `aws_ecr_lifecycle_policy`</source>
        <translation>この Terraform の状態にはポリシーがありません。`aws_ecr_lifecycle_policy` のリソースがありません</translation>
    </message>
    <message>
        <source>In a prefix a star is no wildcard, and no tag has one, so `%1` matches nothing and this rule is about no image at all. Leave the star out, or use a pattern</source>
        <translation>プレフィックスでは星印はワイルドカードではなく、星印を含むタグもないため、`%1` は何にも一致せず、このルールに該当するイメージはありません。星印を外すか、パターンを使ってください</translation>
    </message>
    <message>
        <source>No tag that can be pushed matches `%1`, so this rule is about no image at all. Tags are at most 128 letters, digits, `_`, `.` and `-`, and begin with none of the last two</source>
        <translation>`%1` に一致するタグはプッシュできないため、このルールに該当するイメージはありません。タグは英数字、`_`、`.`、`-` の 128 文字までで、最後の 2 つでは始められません</translation>
    </message>
    <message>
        <source>If nothing is pushed for %2 days, this rule expires even the newest image with tags of these kinds, on these days: %1. Put a rule above it that keeps the newest of what is in use</source>
        <translation>%2 日間プッシュがなければ、このルールは次の種類のタグの最新のイメージまで、それぞれの日に期限切れにします: %1。使用中のものの最新を保持するルールを上に置いてください</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what an Amazon ECR lifecycle policy does to every image, and why.</source>
        <translation>Amazon ECR のライフサイクルポリシーがすべてのイメージをどう扱うか、その理由とともに示します。</translation>
    </message>
    <message>
        <source>The policy to open. Without any file the sample of the incident is opened.</source>
        <translation>開くポリシー。ファイルを 1 つも指定しないと、インシデントのサンプルを開きます。</translation>
    </message>
    <message>
        <source>Output of `aws ecr describe-images`; may be given several times.</source>
        <translation>`aws ecr describe-images` の出力。複数回指定できます。</translation>
    </message>
    <message>
        <source>The time that ages are counted to, in ISO 8601.</source>
        <translation>経過時間の基準時刻（ISO 8601）。</translation>
    </message>
    <message>
        <source>Keep settings in this file, and sessions beside it, instead of the user&apos;s folders. A missing one is made.</source>
        <translation>設定をユーザーのフォルダーではなくこのファイルに、セッションをその隣に保存します。ファイルがなければ作成します。</translation>
    </message>
    <message>
        <source>one policy can be opened at a time</source>
        <translation>一度に開けるポリシーは 1 つです</translation>
    </message>
    <message>
        <source>the editor reads files, no standard input: save it into a file, or ask `tagwarden-cli`, which takes `-`</source>
        <translation>エディターはファイルだけを読み、標準入力は読みません。ファイルに保存するか、`-` を受け付ける `tagwarden-cli` を使ってください</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>1 image</source>
        <translation>1 個のイメージ</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 個のイメージ</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>イメージなし</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of a year</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month</comment>
        <translation>yyyy/M</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>The file has changed since it was opened</source>
        <translation>ファイルは開いた後に変更されています</translation>
    </message>
    <message>
        <source>%1 by rule %2, %3</source>
        <translation>ルール %2 により%1（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Newly expires</source>
        <translation>新たに期限切れ</translation>
    </message>
    <message>
        <source>Newly archived</source>
        <translation>新たにアーカイブ</translation>
    </message>
    <message>
        <source>Newly kept</source>
        <translation>新たに保持</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>別のルール</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>The same as before: %1.</source>
        <translation>以前と同じ: %1。</translation>
    </message>
    <message>
        <source>%1. Before: %2. Now: %3.</source>
        <translation>%1。以前: %2。現在: %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The policy has 1 error. Until that is mended the verdicts are those from before.</source>
        <translation>ポリシーに 1 件のエラーがあります。直すまでは以前の判定を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>The policy has %n errors. Until these are mended the verdicts are those from before.</source>
        <translation>
            <numerusform>ポリシーに %n 件のエラーがあります。直すまでは以前の判定を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has 1 error, so nothing can be decided.</source>
        <translation>ポリシーに 1 件のエラーがあるため、何も判定できません。</translation>
    </message>
    <message numerus="yes">
        <source>The policy has %n errors, so nothing can be decided.</source>
        <translation>
            <numerusform>ポリシーに %n 件のエラーがあるため、何も判定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: every image is kept. Add a rule to start.</source>
        <translation>ルールがないため、すべてのイメージが保持されます。まずルールを追加してください。</translation>
    </message>
    <message>
        <source>Remove `%1`</source>
        <translation>`%1` を削除</translation>
    </message>
    <message>
        <source>Move the rule to the end</source>
        <translation>ルールを最後に移動</translation>
    </message>
    <message>
        <source>Renumber the rules 1 to n</source>
        <translation>ルールを 1 から n に振り直す</translation>
    </message>
    <message>
        <source>The folder `%1` cannot be made</source>
        <translation>フォルダー `%1` を作成できません</translation>
    </message>
    <message>
        <source>Nothing can be written into `%1`</source>
        <translation>`%1` に書き込めません</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date this year</comment>
        <translation>M/d hh:mm</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>verdict</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>verdict</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>verdict</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>finding</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>finding</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>finding</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>1 rule is muted. Export the policy without it?</source>
        <translation>1 個のルールがミュートされています。除外してポリシーを書き出しますか?</translation>
    </message>
    <message>
        <source>%1 rules are muted. Export the policy without them?</source>
        <translation>%1 個のルールがミュートされています。除外してポリシーを書き出しますか?</translation>
    </message>
    <message>
        <source>Without them ECR would refuse the policy.</source>
        <translation>除外すると、ECR はこのポリシーを拒否します。</translation>
    </message>
    <message>
        <source>Muted rules</source>
        <translation>ミュート中のルール</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外する(&amp;L)</translation>
    </message>
    <message>
        <source>Export &amp;all rules</source>
        <translation>すべてのルールを書き出す(&amp;A)</translation>
    </message>
    <message>
        <source>Files with policies (*.json *.yaml *.yml *.template *.tf);;All files (*)</source>
        <translation>ポリシーのあるファイル (*.json *.yaml *.yml *.template *.tf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is an answer of the API with the policy in it.</source>
        <translation>このファイルは、ポリシーを含む API の応答です。</translation>
    </message>
    <message>
        <source>The file is a CloudFormation template with the policy in it.</source>
        <translation>このファイルは、ポリシーを含む CloudFormation テンプレートです。</translation>
    </message>
    <message>
        <source>The file is what Terraform shows, with the policy in it.</source>
        <translation>このファイルは、ポリシーを含む Terraform の出力です。</translation>
    </message>
    <message>
        <source>The file is Terraform source with the policy in it.</source>
        <translation>このファイルは、ポリシーを含む Terraform のソースです。</translation>
    </message>
    <message>
        <source>Saving asks for a new file, which will hold the policy alone; File → Save back changes the policy in this file.</source>
        <translation>保存すると新しいファイルを尋ね、ポリシーだけを書き込みます。このファイルの中のポリシーは、［ファイル］→［元のファイルに書き戻す］で変更できます。</translation>
    </message>
    <message>
        <source>Saving asks for a new file, which will hold the policy alone.</source>
        <translation>保存すると新しいファイルを尋ね、ポリシーだけを書き込みます。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 桁: %3</translation>
    </message>
    <message>
        <source>… and 1 more error</source>
        <translation>…ほか 1 件のエラー</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more errors</source>
        <translation>
            <numerusform>…ほか %n 件のエラー</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Go to the card above or below</source>
        <translation>上または下のカードに移動</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Enter または F2</translation>
    </message>
    <message>
        <source>Edit the description</source>
        <translation>説明を編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Open the card&apos;s menu</source>
        <translation>カードのメニューを開く</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>During a drag: put everything back</source>
        <translation>ドラッグ中: すべて元に戻す</translation>
    </message>
    <message>
        <source>In a list of prefixes or patterns</source>
        <translation>プレフィックスやパターンの一覧</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Finish the entry and begin another</source>
        <translation>項目を確定して次の項目へ</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>In the filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>List what can be asked for</source>
        <translation>使える条件の一覧を表示</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>%1 – cannot be read: %2</source>
        <translation>%1 – 読み込めません: %2</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>ポリシーの選択</translation>
    </message>
    <message>
        <source>%1 has several policies. Which one do you want to open?</source>
        <translation>%1 には複数のポリシーがあります。どれを開きますか?</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>The incident: a dev- rule takes a production image</source>
        <translation>インシデント: dev- のルールが本番イメージを奪う</translation>
    </message>
    <message>
        <source>The image of prod-1 is also dev-2, and the dev- rule decides first. Drag the prod- rule above it.</source>
        <translation>prod-1 のイメージは dev-2 でもあり、dev- のルールが先に決定します。prod- のルールをその上にドラッグしてください。</translation>
    </message>
    <message>
        <source>AWS example: prod* decides before beta*</source>
        <translation>AWS の例: prod* が beta* より先に決定</translation>
    </message>
    <message>
        <source>A is identified by both rules; the first one claims it, so only A expires.</source>
        <translation>A は両方のルールに該当します。最初のルールが引き受けるため、A だけが期限切れになります。</translation>
    </message>
    <message>
        <source>AWS example: beta* decides before prod*</source>
        <translation>AWS の例: beta* が prod* より先に決定</translation>
    </message>
    <message>
        <source>The same rules the other way round: A and B expire.</source>
        <translation>同じルールを逆の順にすると、A と B が期限切れになります。</translation>
    </message>
    <message>
        <source>AWS example: a list of patterns, by age</source>
        <translation>AWS の例: パターンのリスト、日数</translation>
    </message>
    <message>
        <source>An image must match every entry of the list, so only C expires.</source>
        <translation>イメージはリストのすべての項目に一致する必要があるため、C だけが期限切れになります。</translation>
    </message>
    <message>
        <source>AWS example: a list of patterns, by count</source>
        <translation>AWS の例: パターンのリスト、個数</translation>
    </message>
    <message>
        <source>All three images match every entry; the newest one is kept.</source>
        <translation>3 個のイメージはどれもすべての項目に一致し、最新の 1 個が保持されます。</translation>
    </message>
    <message>
        <source>AWS example: any image, by count</source>
        <translation>AWS の例: 任意のイメージ、個数</translation>
    </message>
    <message>
        <source>Tags do not matter: all but the newest image expire.</source>
        <translation>タグに関係なく、最新のイメージ以外は期限切れになります。</translation>
    </message>
    <message>
        <source>AWS example: tagged, untagged and any together</source>
        <translation>AWS の例: タグ付き・タグなし・任意の組み合わせ</translation>
    </message>
    <message>
        <source>E fills the only place of rule 3 although rule 2 has claimed it, so D expires.</source>
        <translation>E はルール 2 が引き受けていますが、ルール 3 の唯一の枠も埋めるため、D が期限切れになります。</translation>
    </message>
    <message>
        <source>above any number</source>
        <translation>個（実質無制限）</translation>
    </message>
    <message>
        <source>then</source>
        <translation>個、他は</translation>
    </message>
    <message>
        <source>days ago, then</source>
        <translation>日超で</translation>
    </message>
    <message>
        <source>days, then</source>
        <translation>日超で</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個のファイル</translation>
    </message>
    <message>
        <source>Keep the two newest development builds</source>
        <translation>開発ビルドは最新の 2 個を保持</translation>
    </message>
    <message>
        <source>Never lose what production runs</source>
        <translation>本番で使うものは失わない</translation>
    </message>
    <message>
        <source>One production image</source>
        <translation>本番イメージを 1 個</translation>
    </message>
    <message>
        <source>One beta image</source>
        <translation>ベータイメージを 1 個</translation>
    </message>
    <message>
        <source>Images that carry both tags go five days after the push</source>
        <translation>両方のタグを持つイメージはプッシュの 5 日後に期限切れ</translation>
    </message>
    <message>
        <source>One image that carries both tags</source>
        <translation>両方のタグを持つイメージを 1 個</translation>
    </message>
    <message>
        <source>Only the newest image</source>
        <translation>最新のイメージだけ</translation>
    </message>
    <message>
        <source>One alpha image</source>
        <translation>アルファイメージを 1 個</translation>
    </message>
    <message>
        <source>Untagged images go after a day</source>
        <translation>タグなしのイメージは 1 日後に期限切れ</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>理由を表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to its rule</source>
        <translation>決定したルールへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>ダイジェストをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>行を CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>行を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>The JSON text is broken in line %1, column %2. Until that is mended, cards and verdicts are those from before.</source>
        <translation>JSON テキストの %1 行 %2 桁が壊れています。直すまで、カードと判定は以前の内容を表示します。</translation>
    </message>
    <message>
        <source>Lay out the text anew</source>
        <translation>テキストを整形</translation>
    </message>
    <message>
        <source>
&lt;h2&gt;How ECR decides&lt;/h2&gt;
&lt;p&gt;For each image ECR looks at the rules by priority, the smallest number first. The first rule
that &lt;b&gt;identifies&lt;/b&gt; the image &lt;b&gt;claims&lt;/b&gt; it: that rule alone decides. If it &lt;b&gt;marks&lt;/b&gt; the
image, the image expires or is archived; if not, the image is kept, and no later rule may touch
it. An image that no rule identifies is kept.&lt;/p&gt;</source>
        <translation>
&lt;h2&gt;ECR の決まり方&lt;/h2&gt;
&lt;p&gt;ECR は各イメージについて、ルールを優先度の順に、小さい数字から見ていきます。最初に&lt;b&gt;該当&lt;/b&gt;したルールがそのイメージを&lt;b&gt;引き受け&lt;/b&gt;、そのルールだけが扱いを決定します。ルールの&lt;b&gt;対象&lt;/b&gt;になったイメージは期限切れになるかアーカイブされ、対象にならなければ保持されて、後のルールは処理できません。どのルールにも該当しないイメージは保持されます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;What surprises people&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;An image can have many tags. A rule about &lt;tt&gt;dev-&lt;/tt&gt; identifies it also when it carries
&lt;tt&gt;prod-1&lt;/tt&gt;. Put the rule that protects &lt;tt&gt;prod-&lt;/tt&gt; above.&lt;/li&gt;
&lt;li&gt;Every entry of a list must match one of the image&apos;s tags: &lt;tt&gt;alpha*, beta*&lt;/tt&gt; means both,
not one of the two.&lt;/li&gt;
&lt;li&gt;A count takes in every image that the rule identifies, also those that another rule has
claimed. They fill places.&lt;/li&gt;
&lt;li&gt;“More than 14 days” means more: an image that is exactly 14 days old stays.&lt;/li&gt;
&lt;li&gt;A pattern matches the whole tag: &lt;tt&gt;prod&lt;/tt&gt; is not &lt;tt&gt;prod-1&lt;/tt&gt;, &lt;tt&gt;prod*&lt;/tt&gt; matches
both. A prefix needs no star.&lt;/li&gt;
&lt;li&gt;An image that is part of an index (of several platforms) counts like any other, but stays as
long as the index is there. What an index contains is known only when the output of
&lt;tt&gt;aws ecr batch-get-image&lt;/tt&gt; for it is opened together with the list of images.&lt;/li&gt;
&lt;li&gt;ECR acts within 24 hours of an image meeting a rule, not at once. Nothing that is shown here
deletes anything.&lt;/li&gt;
&lt;li&gt;A signature or an SBOM goes along with the image that it refers to, whatever rule keeps
it.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;意外に思われること&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;1 つのイメージに複数のタグが付くことがあります。&lt;tt&gt;dev-&lt;/tt&gt; のルールには、&lt;tt&gt;prod-1&lt;/tt&gt; も付いているイメージも該当します。&lt;tt&gt;prod-&lt;/tt&gt; を守るルールを上に置いてください。&lt;/li&gt;
&lt;li&gt;リストのすべての項目が、それぞれイメージのいずれかのタグに一致しなければなりません。&lt;tt&gt;alpha*, beta*&lt;/tt&gt; は「どちらか」ではなく「両方」です。&lt;/li&gt;
&lt;li&gt;個数には、ルールに該当するすべてのイメージが含まれます。ほかのルールが引き受けたものも枠を埋めます。&lt;/li&gt;
&lt;li&gt;「14 日を超える」は文字どおりの意味です。ちょうど 14 日のイメージは残ります。&lt;/li&gt;
&lt;li&gt;パターンはタグ全体と照合されます。&lt;tt&gt;prod&lt;/tt&gt; は &lt;tt&gt;prod-1&lt;/tt&gt; に一致しませんが、&lt;tt&gt;prod*&lt;/tt&gt; は両方に一致します。プレフィックスに星印は要りません。&lt;/li&gt;
&lt;li&gt;インデックス（複数プラットフォーム用）の一部であるイメージも、ほかと同じように数えられますが、インデックスがある間は残ります。インデックスの中身は、その &lt;tt&gt;aws ecr batch-get-image&lt;/tt&gt; の出力をイメージの一覧と一緒に開いたときにだけ分かります。&lt;/li&gt;
&lt;li&gt;ECR はイメージがルールの条件を満たしてから 24 時間以内に処理し、すぐには処理しません。ここに表示される操作では何も削除されません。&lt;/li&gt;
&lt;li&gt;署名や SBOM は、どのルールが保持していても、参照先のイメージと一緒に処理されます。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;Working with rules&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;Drag a rule by its grip ⠿: the table shows what the new order does before you drop it.
&lt;b&gt;Esc&lt;/b&gt; puts it back.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Alt+↑&lt;/b&gt; and &lt;b&gt;Alt+↓&lt;/b&gt; move the selected rule, &lt;b&gt;Ctrl+Shift+N&lt;/b&gt; adds one,
&lt;b&gt;Ctrl+D&lt;/b&gt; duplicates it, &lt;b&gt;Ctrl+Shift+Backspace&lt;/b&gt; deletes it.&lt;/li&gt;
&lt;li&gt;&lt;i&gt;Add rule&lt;/i&gt; has templates. &lt;i&gt;Protect&lt;/i&gt; puts a rule on top that always keeps the images
with a prefix. ECR has no such rule, so it is written as one that keeps the newest 999,999,999; every
rule that keeps 100,000 or more, ECR&apos;s quota for a repository, is shown as a protection.&lt;/li&gt;
&lt;li&gt;The eye on a card, or &lt;b&gt;Ctrl+M&lt;/b&gt;, mutes the rule: it takes no part until you unmute it or
open another policy. Saving writes it all the same; exporting asks.&lt;/li&gt;
&lt;li&gt;Select several cards with &lt;b&gt;Ctrl&lt;/b&gt; or &lt;b&gt;Shift&lt;/b&gt; and a click, &lt;b&gt;Shift+↑&lt;/b&gt; and
&lt;b&gt;Shift+↓&lt;/b&gt;, or &lt;b&gt;Ctrl+A&lt;/b&gt;. &lt;b&gt;Ctrl+C&lt;/b&gt; copies them as JSON, &lt;b&gt;Ctrl+V&lt;/b&gt; puts rules from the
clipboard below the selected one, here or in another window.&lt;/li&gt;
&lt;li&gt;A prefix or pattern on a card shows how many images it matches by itself. While you type, or
after &lt;b&gt;↓&lt;/b&gt;, a list says how the images&apos; tags go on: &lt;b&gt;↓&lt;/b&gt; and &lt;b&gt;Enter&lt;/b&gt; take one. &lt;b&gt;Enter&lt;/b&gt;
or a comma goes on to the next entry.&lt;/li&gt;
&lt;li&gt;A new rule identifies nothing until you type how a tag starts. While the policy has errors,
the table keeps the verdicts from before and says so.&lt;/li&gt;
&lt;li&gt;Moving deals out the priorities that are there; &lt;i&gt;Rule → Renumber&lt;/i&gt; makes them 1 to n.
&lt;i&gt;Edit → Settings&lt;/i&gt; (&lt;b&gt;Ctrl+,&lt;/b&gt;) can have that done always, and knows what storage costs.&lt;/li&gt;
&lt;li&gt;&lt;i&gt;Why&lt;/i&gt; says for an image that goes what would keep it. &lt;i&gt;Problems&lt;/i&gt; leads to what is
wrong, and mends what no field of a card can.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;?&lt;/b&gt; shows all keys on one sheet.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt; undoes one step, &lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; does it again.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;ルールの操作&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;ルールをつまみ ⠿ でドラッグすると、ドロップする前に新しい順序の結果が表に表示されます。&lt;b&gt;Esc&lt;/b&gt; で元に戻ります。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Alt+↑&lt;/b&gt; と &lt;b&gt;Alt+↓&lt;/b&gt; で選択したルールを移動し、&lt;b&gt;Ctrl+Shift+N&lt;/b&gt; で追加、&lt;b&gt;Ctrl+D&lt;/b&gt; で複製、&lt;b&gt;Ctrl+Shift+Backspace&lt;/b&gt; で削除します。&lt;/li&gt;
&lt;li&gt;［ルールを追加］にはテンプレートがあります。［保護］は、あるプレフィックスのイメージを常に保持するルールを一番上に置きます。ECR にはそのようなルールがないため、最新の 999,999,999 個を保持するルールとして書きます。リポジトリのクォータである 100,000 個以上を保持するルールは、すべて保護として表示されます。&lt;/li&gt;
&lt;li&gt;カードの目のアイコンまたは &lt;b&gt;Ctrl+M&lt;/b&gt; でルールをミュートします。ミュートを解除するか別のポリシーを開くまで、そのルールは適用されません。保存では書き込まれ、書き出しでは確認されます。&lt;/li&gt;
&lt;li&gt;複数のカードを選択するには、&lt;b&gt;Ctrl&lt;/b&gt; または &lt;b&gt;Shift&lt;/b&gt; を押しながらクリックするか、&lt;b&gt;Shift+↑&lt;/b&gt; と &lt;b&gt;Shift+↓&lt;/b&gt;、または &lt;b&gt;Ctrl+A&lt;/b&gt; を使います。&lt;b&gt;Ctrl+C&lt;/b&gt; で JSON としてコピーし、&lt;b&gt;Ctrl+V&lt;/b&gt; でクリップボードのルールを選択中のルールの下に貼り付けます。別のウィンドウにも貼り付けられます。&lt;/li&gt;
&lt;li&gt;カードのプレフィックスとパターンには、単独で一致するイメージの数が表示されます。入力中、または &lt;b&gt;↓&lt;/b&gt; を押すと、イメージのタグの続きが一覧に表示され、&lt;b&gt;↓&lt;/b&gt; と &lt;b&gt;Enter&lt;/b&gt; で選べます。&lt;b&gt;Enter&lt;/b&gt; またはコンマで次の項目に進みます。&lt;/li&gt;
&lt;li&gt;新しいルールは、タグの先頭を入力するまで何にも該当しません。ポリシーにエラーがある間、表は以前の判定を表示し、そのことを知らせます。&lt;/li&gt;
&lt;li&gt;移動では既存の優先度が配り直されます。［ルール］→［1 から n に振り直す］で 1 から n になります。［編集］→［設定］（&lt;b&gt;Ctrl+,&lt;/b&gt;）で、常にそうすることや、ストレージの価格を設定できます。&lt;/li&gt;
&lt;li&gt;［理由］には、なくなるイメージをどうすれば保持できるかが表示されます。［問題］からは誤りの場所に移動でき、カードの項目では直せないものも直せます。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;?&lt;/b&gt; ですべてのキーを一覧表示します。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt; で 1 つ元に戻し、&lt;b&gt;Ctrl+Shift+Z&lt;/b&gt; でやり直します。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;The text&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;i&gt;JSON&lt;/i&gt; (&lt;b&gt;Ctrl+3&lt;/b&gt;) is the policy&apos;s text as it is in the file. Typing there changes the
cards as soon as it says a policy; an edit on a card changes only those characters, and the rest of
your layout stays.&lt;/li&gt;
&lt;li&gt;What is wrong is underlined, with a sign in the margin; point at it to read what ECR says.
&lt;b&gt;F8&lt;/b&gt; goes to the next problem, &lt;b&gt;Ctrl+F&lt;/b&gt; finds, &lt;b&gt;Esc&lt;/b&gt; leaves the text.&lt;/li&gt;
&lt;li&gt;While the text is broken, the line below it says where. The cards show what it said before and
cannot be changed; &lt;i&gt;Back to the last whole text&lt;/i&gt; undoes what broke it. Saving asks first.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;テキスト&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;［JSON］（&lt;b&gt;Ctrl+3&lt;/b&gt;）は、ファイルにあるままのポリシーのテキストです。ここに入力すると、ポリシーとして読めるようになり次第カードが変わります。カードでの編集はその文字だけを変え、ほかのレイアウトはそのまま残ります。&lt;/li&gt;
&lt;li&gt;誤りには下線が付き、余白に印が出ます。指すと ECR のメッセージを読めます。&lt;b&gt;F8&lt;/b&gt; で次の問題へ移動し、&lt;b&gt;Ctrl+F&lt;/b&gt; で検索し、&lt;b&gt;Esc&lt;/b&gt; でテキストから離れます。&lt;/li&gt;
&lt;li&gt;テキストが壊れている間は、その場所が下の行に表示されます。カードは以前の内容を表示し、変更できません。［壊れる前のテキストに戻す］で、壊した変更を元に戻せます。保存するときは先に確認します。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;Comparing&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;i&gt;Compare&lt;/i&gt; in the toolbar sets the policy beside another one: another file
(&lt;b&gt;Ctrl+Shift+O&lt;/b&gt;), its own file as it is saved (&lt;b&gt;Ctrl+Shift+D&lt;/b&gt;), or itself as it is now,
before you go on (&lt;b&gt;Ctrl+Shift+B&lt;/b&gt;). &lt;b&gt;Esc&lt;/b&gt; ends it.&lt;/li&gt;
&lt;li&gt;Meanwhile a bar above the table says how many images newly expire or are newly archived, are
newly kept, are decided by another rule, or stay the same; a click shows only those. &lt;i&gt;Before&lt;/i&gt;
in the table is what the other policy decides, and cards count what their rule changes.&lt;/li&gt;
&lt;li&gt;A rule that was moved, renumbered or edited is the same rule.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;比較&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;ツールバーの［比較］では、ポリシーを別のもの、つまり別のファイル（&lt;b&gt;Ctrl+Shift+O&lt;/b&gt;）、保存された自身のファイル（&lt;b&gt;Ctrl+Shift+D&lt;/b&gt;）、または変更を続ける前の現在の状態（&lt;b&gt;Ctrl+Shift+B&lt;/b&gt;）と並べます。&lt;b&gt;Esc&lt;/b&gt; で終了します。&lt;/li&gt;
&lt;li&gt;比較中は表の上のバーに、新たに期限切れまたはアーカイブになるイメージ、新たに保持されるイメージ、別のルールが決定するイメージ、同じままのイメージの数が表示され、クリックするとそれだけを表示します。表の［以前］は比較対象のポリシーによる判定で、カードにはそのルールによる変化の数が表示されます。&lt;/li&gt;
&lt;li&gt;移動、番号の振り直し、編集をしても、ルールは同じルールとして扱われます。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;Files&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;Policies: the bare document, the output of &lt;tt&gt;aws ecr get-lifecycle-policy&lt;/tt&gt; or &lt;tt&gt;terraform
show -json&lt;/tt&gt;, CloudFormation templates, Terraform source (&lt;b&gt;Ctrl+O&lt;/b&gt;), or any of these from
the clipboard (&lt;b&gt;Ctrl+Shift+V&lt;/b&gt;). Images: the output of &lt;tt&gt;aws ecr describe-images&lt;/tt&gt;,
also packed by gzip (&lt;b&gt;Ctrl+I&lt;/b&gt;). Or drop files on the window.&lt;/li&gt;
&lt;li&gt;What is not saved is backed up while you work, with all undo steps. After a crash the next start
offers it.&lt;/li&gt;
&lt;li&gt;When another program changes a file that is open, a bar says so. &lt;i&gt;Reload&lt;/i&gt; is a step that
&lt;b&gt;Ctrl+Z&lt;/b&gt; undoes; saving over such a file asks first.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Ctrl+E&lt;/b&gt; exports the JSON that ECR accepts, &lt;b&gt;Ctrl+Shift+C&lt;/b&gt; copies it; both are
refused while the policy has errors.&lt;/li&gt;
&lt;li&gt;&lt;i&gt;As of&lt;/i&gt; in the toolbar shows what will be true later, if nothing new is pushed.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;ファイル&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;ポリシー: ドキュメントそのもの、&lt;tt&gt;aws ecr get-lifecycle-policy&lt;/tt&gt; や &lt;tt&gt;terraform show -json&lt;/tt&gt; の出力、CloudFormation テンプレート、Terraform のソース（&lt;b&gt;Ctrl+O&lt;/b&gt;）、またはクリップボードのこれら（&lt;b&gt;Ctrl+Shift+V&lt;/b&gt;）。イメージ: &lt;tt&gt;aws ecr describe-images&lt;/tt&gt; の出力。gzip 形式のままでもかまいません（&lt;b&gt;Ctrl+I&lt;/b&gt;）。ファイルをウィンドウにドロップすることもできます。&lt;/li&gt;
&lt;li&gt;保存していない内容は、作業中に元に戻す操作の履歴ごとバックアップされます。クラッシュすると、次の起動時に復元できます。&lt;/li&gt;
&lt;li&gt;開いているファイルをほかのプログラムが変更すると、バーで知らせます。［再読み込み］は &lt;b&gt;Ctrl+Z&lt;/b&gt; で元に戻せます。そのようなファイルに保存するときは、先に確認します。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Ctrl+E&lt;/b&gt; は ECR が受け付ける JSON を書き出し、&lt;b&gt;Ctrl+Shift+C&lt;/b&gt; はそれをコピーします。ポリシーにエラーがある間は、どちらも拒否されます。&lt;/li&gt;
&lt;li&gt;ツールバーの［基準時刻］では、新しいものがプッシュされない場合に、後の時点でどうなるかを表示します。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;What is assumed&lt;/h3&gt;
&lt;p&gt;Where neither the documentation nor experience tells what ECR does, Tagwarden takes an answer
of its own and says so where it matters: images of the same time are ordered by digest, an
archived image without a time of archiving is kept by rules about that time, a time without a
zone is UTC, parts of an index count for the rules that identify them, an index in the archive
still keeps its parts, and a signature that would be archived expires when its image does.&lt;/p&gt;
</source>
        <translation>
&lt;h3&gt;仮定していること&lt;/h3&gt;
&lt;p&gt;ECR の動作がドキュメントからも経験からも分からないところでは、Tagwarden は独自の答えを採り、必要な場所でそのことを示します。同じ時刻のイメージはダイジェストの順に並べます。アーカイブ時刻のないアーカイブ済みイメージは、その時刻に関するルールでは保持されます。タイムゾーンのない時刻は UTC です。インデックスの一部は、該当するルールで数えられます。アーカイブ内のインデックスもその構成イメージを守り続けます。アーカイブされるはずの署名は、参照先のイメージが期限切れになると期限切れになります。&lt;/p&gt;
</translation>
    </message>
    <message>
        <source>How ECR decides</source>
        <translation>ECR の決まり方</translation>
    </message>
    <message>
        <source>About Tagwarden</source>
        <translation>Tagwarden について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tagwarden %1&lt;/h3&gt;&lt;p&gt;Shows what an Amazon ECR lifecycle policy does to every image, and why, before it does it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Amazon has no part in it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tagwarden %1&lt;/h3&gt;&lt;p&gt;Amazon ECR のライフサイクルポリシーがすべてのイメージをどう扱うか、その理由とともに、実行される前に示します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降のフリーソフトウェアです。Amazon は関与していません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>In the table of images</source>
        <translation>イメージの表</translation>
    </message>
    <message>
        <source>Left, Right or Space</source>
        <translation>←、→ または Space</translation>
    </message>
    <message>
        <source>On the heading of a group: fold or unfold it</source>
        <translation>グループの見出しで: 折りたたむ・展開する</translation>
    </message>
    <message>
        <source>In the list of problems</source>
        <translation>問題の一覧</translation>
    </message>
    <message>
        <source>Go to the card, or where there is none to the JSON</source>
        <translation>カードへ移動。なければ JSON へ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go to the place in the JSON</source>
        <translation>JSON の場所へ移動</translation>
    </message>
    <message>
        <source>In the JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find; Enter and Shift+Enter go on and back</source>
        <translation>検索。Enter で次、Shift+Enter で前へ</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>テキストから離れる</translation>
    </message>
    <message>
        <source>In the Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Go from bar to bar</source>
        <translation>棒の間を移動</translation>
    </message>
    <message>
        <source>Go through the verdicts of a bar</source>
        <translation>棒の中の判定を移動</translation>
    </message>
    <message>
        <source>Select its images in the table</source>
        <translation>表でそのイメージを選択</translation>
    </message>
    <message>
        <source>It is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>The JSON text is broken in line %1, column %2. Until that is mended, nothing can be decided.</source>
        <translation>JSON テキストの %1 行 %2 桁が壊れています。直すまで、何も判定できません。</translation>
    </message>
    <message>
        <source>the JSON text is broken</source>
        <translation>JSON テキストが壊れています</translation>
    </message>
    <message>
        <source>the image has none</source>
        <translation>このイメージにはタグがありません</translation>
    </message>
    <message>
        <source>there are %1 rules, the most that ECR takes</source>
        <translation>ルールはすでに %1 個あり、ECR の上限です</translation>
    </message>
    <message>
        <source>&amp;Make a rule for %1</source>
        <translation>%1のルールを作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Protect %1</source>
        <translation>%1を保護(&amp;P)</translation>
    </message>
    <message>
        <source>Go from column to column</source>
        <translation>列から列へ移る</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;Traps&lt;/h3&gt;
&lt;p&gt;&lt;i&gt;Problems&lt;/i&gt; also lists what ECR accepts and people regret, as a warning (⚠) where images are
lost or the policy cannot do what it says, else as a note (ℹ). &lt;i&gt;Show the images&lt;/i&gt; selects those
that are in a trap, and a button mends what one change can mend.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Order&lt;/b&gt;: a rule that is to keep images stands below one that takes some of them, or rules
above leave it none to decide about.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Tags&lt;/b&gt;: a list means all of its entries where any was meant; an entry that no tag can match;
an image has tags of two rules, and the harsher one takes it; a tag that moves on leaves an image
without one; a rule about any image takes tags that no other rule names.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Numbers&lt;/b&gt;: a count that is never exceeded, or that others fill; an age that takes even the
newest image when nothing is pushed any more.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Archive&lt;/b&gt;: images go there and never expire, or a rule waits there for images that never
come.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;落とし穴&lt;/h3&gt;
&lt;p&gt;&lt;i&gt;問題&lt;/i&gt;には、ECR は受け入れるものの、あとで悔やまれる点も表示します。イメージを失うか、ポリシーが書かれたとおりに働けないものは警告 (⚠)、それ以外は注記 (ℹ) です。&lt;i&gt;イメージを表示&lt;/i&gt;は該当するイメージを選択します。1 つの変更で直せるものはボタンで直せます。&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;順序&lt;/b&gt;: イメージを残すためのルールが、その一部を処理するルールの下にある。上のルールがすべて引き受けて、決めるものが残らない。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;タグ&lt;/b&gt;: どれか 1 つのつもりのリストが、すべての項目を求めている。どのタグにも当てはまらない項目がある。1 つのイメージに 2 つのルールのタグが付いていて、厳しいほうが処理する。タグが移り、イメージがタグなしになる。すべてのイメージを対象とするルールが、ほかのルールにないタグのイメージを処理する。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;数&lt;/b&gt;: 超えることのない数や、ほかのルールのイメージが使ってしまう数。プッシュがないと最新のイメージまで処理する日数。&lt;/li&gt;
&lt;li&gt;&lt;b&gt;アーカイブ&lt;/b&gt;: 入れたイメージが期限切れにならない。または、入ってこないイメージを待つルールがある。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Holds while</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>反証</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Never expired, up to %1 images</source>
        <translation>期限切れになりません（%1 イメージまで）</translation>
    </message>
    <message>
        <source>Never expired. %1</source>
        <translation>期限切れになりません: %1</translation>
    </message>
    <message>
        <source>Never expired</source>
        <translation>期限切れになりません</translation>
    </message>
    <message>
        <source>Whether they can expire is undecided</source>
        <translation>期限切れになりうるかは未判定です</translation>
    </message>
    <message>
        <source>Rule %1 can expire them all the same</source>
        <translation>それでもルール %1 が期限切れにすることがあります</translation>
    </message>
    <message>
        <source>Type a prefix for %1. Until then it identifies nothing.</source>
        <translation>%1 のプレフィックスを入力してください。それまでは、どのイメージにも一致しません。</translation>
    </message>
    <message>
        <source>Type a pattern for %1. Until then it identifies nothing.</source>
        <translation>%1 のパターンを入力してください。それまでは、どのイメージにも一致しません。</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;Guarantees&lt;/h3&gt;
&lt;p&gt;&lt;i&gt;Guarantees&lt;/i&gt; (&lt;b&gt;Ctrl+5&lt;/b&gt;) keeps sentences such as “never expired: images with a tag
matching &lt;tt&gt;prod-*&lt;/tt&gt;”. Each is proved for every repository there could be, holds while there are not
too many images, or is refuted. Then the smallest repository that shows so can be opened, and your
images brought back.&lt;/p&gt;</source>
        <translation>
&lt;h3&gt;保証&lt;/h3&gt;
&lt;p&gt;［&lt;i&gt;保証&lt;/i&gt;］（&lt;b&gt;Ctrl+5&lt;/b&gt;）には、「期限切れにならない: &lt;tt&gt;prod-*&lt;/tt&gt; に一致するタグのあるイメージ」のような
文を置きます。それぞれは、ありうるすべてのリポジトリについて証明されるか、イメージが多すぎない間は成り立つか、反証されます。
反証された場合などは、それを示す最小のリポジトリを開き、自分のイメージに戻ることができます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>In the guarantees</source>
        <translation>保証の一覧</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>In an empty entry: remove it</source>
        <translation>空の項目で: 項目を削除</translation>
    </message>
    <message>
        <source>In “+ tag”: remove the last entry</source>
        <translation>「+ タグ」では: 最後の項目を削除</translation>
    </message>
    <message>
        <source>Being proved anew</source>
        <translation>再証明中</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>
&lt;h3&gt;What runs, and what would flip an image&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;&lt;i&gt;Image → Load what runs now&lt;/i&gt; (&lt;b&gt;Ctrl+Shift+I&lt;/b&gt;) takes the output of &lt;tt&gt;kubectl get pods
-A -o json&lt;/tt&gt;, &lt;tt&gt;aws ecs describe-task-definition&lt;/tt&gt;, &lt;tt&gt;describe-tasks&lt;/tt&gt; or &lt;tt&gt;aws lambda
get-function&lt;/tt&gt;, or references of images, one a line. A digest says which image runs, else a tag.
Several files add up until &lt;i&gt;Forget what runs&lt;/i&gt;; &lt;i&gt;Remarks about what runs&lt;/i&gt; lists what is not
among the images.&lt;/li&gt;
&lt;li&gt;Images in use carry a sign, &lt;tt&gt;inuse:yes&lt;/tt&gt; filters them, and one that would go stands above
all problems. Nobody can pull an image from the archive, so going there counts, too.&lt;/li&gt;
&lt;li&gt;&lt;i&gt;Why&lt;/i&gt; says on which day an image goes if nothing is pushed, or after how many more pushes,
and offers what would keep one that goes. Each offer was tried; &lt;b&gt;Alt+1&lt;/b&gt; to &lt;b&gt;Alt+3&lt;/b&gt; take
one, &lt;b&gt;Ctrl+Z&lt;/b&gt; undoes it.&lt;/li&gt;
&lt;/ul&gt;</source>
        <translation>
&lt;h3&gt;動いているものと、判定が変わる条件&lt;/h3&gt;
&lt;ul&gt;
&lt;li&gt;［イメージ］→［現在動いているものを読み込む］(&lt;b&gt;Ctrl+Shift+I&lt;/b&gt;) では、&lt;tt&gt;kubectl get pods
-A -o json&lt;/tt&gt;、&lt;tt&gt;aws ecs describe-task-definition&lt;/tt&gt;、&lt;tt&gt;describe-tasks&lt;/tt&gt;、&lt;tt&gt;aws lambda
get-function&lt;/tt&gt; の出力か、1 行に 1 つのイメージの参照を開きます。動いているイメージは
ダイジェストで、なければタグで分かります。ファイルは［動いているものを忘れる］まで足し合わされ、
イメージの一覧にないものは［動いているものについての注意］で見られます。&lt;/li&gt;
&lt;li&gt;使用中のイメージには印が付き、&lt;tt&gt;inuse:yes&lt;/tt&gt; で絞り込めます。そのうちなくなるものは、どの問題よりも
上に表示されます。アーカイブからはだれも取得できないので、アーカイブに移るものも含まれます。&lt;/li&gt;
&lt;li&gt;［理由］には、何もプッシュされない場合にイメージがいつなくなるか、あと何回のプッシュでなくなるかが
表示され、なくなるイメージについては保持するための変更が示されます。どの変更も実際に試したもので、
&lt;b&gt;Alt+1&lt;/b&gt; から &lt;b&gt;Alt+3&lt;/b&gt; で実行し、&lt;b&gt;Ctrl+Z&lt;/b&gt; で元に戻せます。&lt;/li&gt;
&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>ui::AsOfButton</name>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>One &amp;day later</source>
        <translation>1 日後(&amp;D)</translation>
    </message>
    <message>
        <source>One &amp;week later</source>
        <translation>1 週間後(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;30 days later</source>
        <translation>30 日後(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;90 days later</source>
        <translation>90 日後(&amp;9)</translation>
    </message>
    <message>
        <source>&amp;Choose a time…</source>
        <translation>時刻を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <comment>as of now</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>基準時刻: %1</translation>
    </message>
    <message>
        <source>Ages are counted to: %1</source>
        <translation>経過時間の基準時刻: %1</translation>
    </message>
    <message>
        <source>The time that ages are counted to, here in UTC: %1</source>
        <translation>経過時間の基準時刻（UTC）: %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準時刻</translation>
    </message>
    <message>
        <source>Count ages &amp;to this local time (now %1):</source>
        <translation>経過時間の基準にする現地時刻(&amp;T)（現在 %1）:</translation>
    </message>
    <message>
        <source>Time that ages are counted to</source>
        <translation>経過時間の基準時刻</translation>
    </message>
</context>
<context>
    <name>ui::BrokenStrip</name>
    <message>
        <source>&amp;Back to the last whole text</source>
        <translation>壊れる前のテキストに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>%1 The JSON text is broken in line %2, column %3. The cards show what it said before and cannot be changed until it is mended.</source>
        <translation>%1 JSON テキストの %2 行 %3 桁が壊れています。カードは以前の内容を表示し、直すまで変更できません。</translation>
    </message>
    <message>
        <source>%1 The JSON text is broken in line %2, column %3. Its rules become cards once it is mended.</source>
        <translation>%1 JSON テキストの %2 行 %3 桁が壊れています。直すと、ルールがカードとして表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::CompareMenu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>With another &amp;policy file…</source>
        <translation>別のポリシーファイルと比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>With the &amp;saved file</source>
        <translation>保存されたファイルと比較(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>With the policy as it is &amp;now</source>
        <translation>現在のポリシーと比較(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;End comparison</source>
        <translation>比較を終了(&amp;E)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Compare with a policy</source>
        <translation>比較するポリシー</translation>
    </message>
    <message>
        <source>the policy as it was at %1</source>
        <translation>%1 時点のポリシー</translation>
    </message>
    <message>
        <source>ECR would refuse this policy, so it decides nothing:</source>
        <translation>ECR はこのポリシーを拒否するため、何も決定しません:</translation>
    </message>
    <message>
        <source>%1 as it is saved</source>
        <translation>保存された %1</translation>
    </message>
    <message>
        <source>The policy cannot be compared with `%1`</source>
        <translation>ポリシーを `%1` と比較できません</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonStrip</name>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Esc ends it, too</source>
        <translation>Esc でも終了します</translation>
    </message>
    <message>
        <source>⇄ Compared with %1</source>
        <translation>⇄ 比較対象: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>絞り込み: %1、%2</translation>
    </message>
</context>
<context>
    <name>ui::CompletionList</name>
    <message>
        <source>1 image</source>
        <translation>1 個のイメージ</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 個のイメージ</translation>
    </message>
    <message>
        <source>Tags of the loaded images</source>
        <translation>読み込んだイメージのタグ</translation>
    </message>
</context>
<context>
    <name>ui::DiskChanges</name>
    <message>
        <source>Another Tagwarden window has `%1` open</source>
        <translation>別の Tagwarden ウィンドウで `%1` が開かれています</translation>
    </message>
    <message>
        <source>If both change it, the one that saves last is asked before it overwrites the other&apos;s work.</source>
        <translation>両方で変更した場合、後から保存する側には、もう一方の変更を上書きする前に確認します。</translation>
    </message>
    <message>
        <source>`%1` was changed by another program</source>
        <translation>`%1` はほかのプログラムによって変更されました</translation>
    </message>
    <message>
        <source>What you see here is what it held before.</source>
        <translation>ここに表示されているのは変更前の内容です。</translation>
    </message>
    <message>
        <source>You have changes that are not saved. To reload is a step that you can undo.</source>
        <translation>保存していない変更があります。再読み込みは元に戻せます。</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>こちらを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>`%1` is gone: removed or renamed</source>
        <translation>`%1` がありません。削除されたか、名前が変わっています</translation>
    </message>
    <message>
        <source>Your policy is still open. Saving writes the file anew.</source>
        <translation>ポリシーは開いたままです。保存するとファイルを作り直します。</translation>
    </message>
    <message>
        <source>Its folder is gone too. Your policy is still open; save it elsewhere.</source>
        <translation>フォルダーもありません。ポリシーは開いたままです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save here</source>
        <translation>ここに保存(&amp;S)</translation>
    </message>
    <message>
        <source>The images in `%1` have changed</source>
        <translation>`%1` のイメージが変更されました</translation>
    </message>
    <message>
        <source>The table shows them as they were when they were opened.</source>
        <translation>表には開いたときの内容が表示されています。</translation>
    </message>
    <message>
        <source>Reload &amp;images</source>
        <translation>イメージを再読み込み(&amp;I)</translation>
    </message>
    <message>
        <source>The list of images `%1` is gone: removed or renamed</source>
        <translation>イメージの一覧 `%1` がありません。削除されたか、名前が変わっています</translation>
    </message>
    <message>
        <source>The table still shows what was in it.</source>
        <translation>表にはその内容が引き続き表示されています。</translation>
    </message>
    <message>
        <source>You have changes that are not saved. To reload asks what to do with them, and opens the file anew.</source>
        <translation>保存していない変更があります。再読み込みすると、変更をどうするかを確認してからファイルを開き直します。</translation>
    </message>
    <message>
        <source>`%1` was changed by another window of Tagwarden</source>
        <translation>`%1` が Tagwarden の別のウィンドウで変更されました</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>Move rule</source>
        <translation>ルールを移動</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>ルール %1 を移動</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>ルール %1 を複製</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>ルール %1 を削除</translation>
    </message>
    <message>
        <source>Delete %1 rules</source>
        <translation>%1 個のルールを削除</translation>
    </message>
    <message>
        <source>Paste rule</source>
        <translation>ルールを貼り付け</translation>
    </message>
    <message>
        <source>Paste %1 rules</source>
        <translation>%1 個のルールを貼り付け</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Lay out the text</source>
        <translation>テキストを整形</translation>
    </message>
</context>
<context>
    <name>ui::DragHint</name>
    <message>
        <source>`any` must decide last among the rules of its storage class</source>
        <translation>`any` は同じストレージクラスのルールの中で最後に決定しなければなりません</translation>
    </message>
    <message>
        <source>Two rules share a priority, or one has none: choose “Renumber all rules from 1” in the menu of a card first</source>
        <translation>優先度が重複しているか、優先度のないルールがあります。先にカードのメニューの［すべてのルールを 1 から振り直す］を選んでください</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No images yet: open the output of `aws ecr describe-images`, or drop it here</source>
        <translation>イメージがまだありません。`aws ecr describe-images` の出力を開くか、ここにドロップしてください</translation>
    </message>
    <message>
        <source>No image matches the filter</source>
        <translation>フィルターに一致するイメージがありません</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 を読み込み中: %2 %</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
</context>
<context>
    <name>ui::EntriesEditor</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>ui::EntryChip</name>
    <message>
        <source>No image that is loaded has a tag starting with %1</source>
        <translation>%1 で始まるタグのある読み込み済みイメージはありません</translation>
    </message>
    <message>
        <source>No image that is loaded has a tag matching %1</source>
        <translation>%1 に一致するタグのある読み込み済みイメージはありません</translation>
    </message>
    <message>
        <source>1 image has a tag starting with %1</source>
        <translation>1 個のイメージに %1 で始まるタグがあります</translation>
    </message>
    <message>
        <source>1 image has a tag matching %1</source>
        <translation>1 個のイメージに %1 に一致するタグがあります</translation>
    </message>
    <message>
        <source>%1 images have a tag starting with %2</source>
        <translation>%1 個のイメージに %2 で始まるタグがあります</translation>
    </message>
    <message>
        <source>%1 images have a tag matching %2</source>
        <translation>%1 個のイメージに %2 に一致するタグがあります</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>イメージなし</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ui::FiguresLine</name>
    <message>
        <source>takes no part while it is muted</source>
        <translation>ミュート中は適用されません</translation>
    </message>
    <message>
        <source>identifies %1</source>
        <translation>該当 %1</translation>
    </message>
    <message>
        <source>acts on %1</source>
        <translation>処理 %1</translation>
    </message>
    <message>
        <source>takes along %1</source>
        <translation>同伴 %1</translation>
    </message>
    <message>
        <source>loses %1 to rule %2</source>
        <translation>ルール %2 に取られる %1</translation>
    </message>
    <message>
        <source>loses %1 to rules %2</source>
        <translation>ルール %2 に取られる %1</translation>
    </message>
    <message numerus="yes">
        <source>loses %1 to %n rules</source>
        <translation>
            <numerusform>%n 個のルールに取られる %1</numerusform>
        </translation>
    </message>
    <message>
        <source>shields %1 from rule %2</source>
        <translation>ルール %2 から守る %1</translation>
    </message>
    <message>
        <source>shields %1 from rules %2</source>
        <translation>ルール %2 から守る %1</translation>
    </message>
    <message numerus="yes">
        <source>shields %1 from %n rules</source>
        <translation>
            <numerusform>%n 個のルールから守る %1</numerusform>
        </translation>
    </message>
    <message>
        <source>newly expires %1</source>
        <translation>新たに期限切れ %1</translation>
    </message>
    <message>
        <source>newly archives %1</source>
        <translation>新たにアーカイブ %1</translation>
    </message>
    <message>
        <source>newly keeps %1</source>
        <translation>新たに保持 %1</translation>
    </message>
</context>
<context>
    <name>ui::FilterLine</name>
    <message>
        <source>Filter: words, tag:prod-*, verdict:expire, age&gt;30 … (↓ lists all)</source>
        <translation>フィルター: 語、tag:prod-*、verdict:expire、age&gt;30 …（↓ で一覧）</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>イメージを絞り込み</translation>
    </message>
    <message>
        <source>Words are parts of tags and digests. The Down key lists what else can be asked for.</source>
        <translation>語はタグとダイジェストの一部です。↓ キーでほかの条件の一覧を表示します。</translation>
    </message>
    <message>
        <source>What the filter can ask for</source>
        <translation>フィルターで使える条件</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>この条件は除外されます。</translation>
    </message>
    <message>
        <source>What is asked about verdicts and rules waits until there are some.</source>
        <translation>判定とルールに関する条件は、判定が出るまで保留されます。</translation>
    </message>
    <message>
        <source>`%1` at character %2: %3.</source>
        <translation>%2 文字目の `%1`: %3。</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>これらの条件は除外されます。</translation>
    </message>
</context>
<context>
    <name>ui::FindLine</name>
    <message>
        <source>Find in the JSON…</source>
        <translation>JSON 内を検索…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>✕ Not found</source>
        <translation>✕ 見つかりません</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>rule no. %1 of the file</source>
        <translation>ファイルの %1 番目のルール</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 桁</translation>
    </message>
    <message>
        <source>rule %1 (no. %2 of the file)</source>
        <translation>ルール %1（ファイルの %2 番目）</translation>
    </message>
</context>
<context>
    <name>ui::FindingStrip</name>
    <message>
        <source>and 1 more problem with this rule</source>
        <translation>このルールにはほかに 1 件の問題があります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems with this rule</source>
        <translation>
            <numerusform>このルールにはほかに %n 件の問題があります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GripHandle</name>
    <message>
        <source>Drag to change which rule decides first</source>
        <translation>ドラッグして、先に決定するルールを変更します</translation>
    </message>
</context>
<context>
    <name>ui::GuaranteeDialog</name>
    <message>
        <source>nor &amp;archived</source>
        <translation>アーカイブもされない(&amp;A)</translation>
    </message>
    <message>
        <source>Change guarantee</source>
        <translation>保証の変更</translation>
    </message>
    <message>
        <source>Add guarantee</source>
        <translation>保証の追加</translation>
    </message>
    <message>
        <source>&amp;Never expired: images with tags like</source>
        <translation>期限切れにならないイメージのタグ(&amp;N)</translation>
    </message>
    <message>
        <source>only the ne&amp;west</source>
        <translation>最新のものだけ(&amp;W)</translation>
    </message>
    <message>
        <source>How many of the newest</source>
        <translation>最新の個数</translation>
    </message>
    <message>
        <source>only while &amp;younger than (days)</source>
        <translation>この日数未満の間だけ(&amp;Y)</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>for example prod-*, or for several tags prod-* v*</source>
        <translation>例: prod-*、複数のタグなら prod-* v*</translation>
    </message>
</context>
<context>
    <name>ui::GuaranteeModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>Being proved anew; before: %1</source>
        <translation>再証明中（以前: %1）</translation>
    </message>
    <message>
        <source>Being proved</source>
        <translation>証明中</translation>
    </message>
</context>
<context>
    <name>ui::GuaranteesPanel</name>
    <message>
        <source>Guarantees</source>
        <translation>保証</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Shows the smallest repository that breaks it, and a way back</source>
        <translation>保証を破る最小のリポジトリを表示します。元に戻せます</translation>
    </message>
    <message>
        <source>A count that is enough</source>
        <translation>十分とみなす個数</translation>
    </message>
    <message>
        <source>A rule that keeps at least so many images is a bound that one can live with</source>
        <translation>この個数以上を保持するルールは、許容できる上限とみなします</translation>
    </message>
    <message>
        <source>A guarantee is a sentence about every repository there could be: images with certain tags are never expired. Add one, and it is proved, or an example shows how the policy breaks it.</source>
        <translation>保証とは、ありうるすべてのリポジトリについて、特定のタグを持つイメージが期限切れにならないという文です。追加すると、証明されるか、ポリシーがそれを破る例が示されます。</translation>
    </message>
    <message>
        <source>The policy has errors now; this is about the policy before them.</source>
        <translation>ポリシーに現在エラーがあります。これはエラーになる前のポリシーについてです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open the countere&amp;xample</source>
        <translation>反例を開く(&amp;X)</translation>
    </message>
    <message>
        <source>Key in the list: %1</source>
        <translation>一覧でのキー: %1</translation>
    </message>
    <message>
        <source>Add g&amp;uarantee…</source>
        <translation>保証を追加(&amp;U)…</translation>
    </message>
    <message>
        <source>Being proved anew; this is what was proved before.</source>
        <translation>再証明中です。これは以前に証明された内容です。</translation>
    </message>
    <message>
        <source>Muted rules count here: they are saved with the others, and ECR runs them.</source>
        <translation>ここではミュート中のルールも数えます。ほかのルールと一緒に保存され、ECR が実行するためです。</translation>
    </message>
    <message>
        <source>Enough i&amp;mages:</source>
        <translation>十分な個数(&amp;M):</translation>
    </message>
    <message>
        <source>Change what is enough</source>
        <translation>十分とする数の変更</translation>
    </message>
    <message>
        <source>This guarantee is there already; it is selected</source>
        <translation>この保証はすでにあるので、それを選択しました</translation>
    </message>
    <message>
        <source>Change guarantee</source>
        <translation>保証の変更</translation>
    </message>
    <message>
        <source>Add guarantee</source>
        <translation>保証の追加</translation>
    </message>
    <message>
        <source>Remove guarantee</source>
        <translation>保証の削除</translation>
    </message>
</context>
<context>
    <name>ui::ImageFiles</name>
    <message>
        <source>`%1` could not be opened as images</source>
        <translation>`%1` をイメージとして開けませんでした</translation>
    </message>
    <message>
        <source>Opening images was cancelled</source>
        <translation>イメージを開く操作をキャンセルしました</translation>
    </message>
    <message>
        <source>Open images (output of aws ecr describe-images)</source>
        <translation>イメージを開く（aws ecr describe-images の出力）</translation>
    </message>
    <message>
        <source>Lists of images (*.json *.jsonl *.ndjson *.gz);;All files (*)</source>
        <translation>イメージの一覧 (*.json *.jsonl *.ndjson *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Images opened: %1</source>
        <translation>開いたイメージ: %1</translation>
    </message>
    <message>
        <source>Records left out: %1</source>
        <translation>除外したレコード: %1</translation>
    </message>
    <message>
        <source>Records joined with another one of the same digest: %1</source>
        <translation>同じダイジェストのものにまとめたレコード: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>`%1`, %2</source>
        <translation>`%1`、%2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか %1 件</translation>
    </message>
    <message>
        <source>`%1` is open, with remarks</source>
        <translation>`%1` を開きました（注意あり）</translation>
    </message>
    <message>
        <source>%1 files are open, with remarks</source>
        <translation>%1 個のファイルを開きました（注意あり）</translation>
    </message>
    <message>
        <source>Show &amp;all remarks</source>
        <translation>すべての注意を表示(&amp;A)</translation>
    </message>
    <message>
        <source>counterexample</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>This is a counterexample, not your repository</source>
        <translation>これは反例で、実際のリポジトリではありません</translation>
    </message>
    <message>
        <source>It is the smallest that shows how the policy breaks the guarantee. No image of yours is touched.</source>
        <translation>ポリシーがどのように保証を破るかを示す最小のものです。実際のイメージには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Back to my images</source>
        <translation>自分のイメージに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Muted rules take part in that: unmute them to see it.</source>
        <translation>ミュート中のルールも関わります。確かめるにはミュートを解除してください。</translation>
    </message>
</context>
<context>
    <name>ui::ImageRow</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>The image has no tag.</source>
        <translation>イメージにタグがありません。</translation>
    </message>
    <message>
        <source>and %1 more tags</source>
        <translation>ほか %1 個のタグ</translation>
    </message>
    <message>
        <source>Pushed %1</source>
        <translation>プッシュ %1</translation>
    </message>
    <message>
        <source>Restored from the archive %1, and counts from then</source>
        <translation>%1 にアーカイブから復元され、その時刻から数えます</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>The list does not say how large the image is.</source>
        <translation>一覧にイメージのサイズがありません。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>No rule identifies the image, so it is kept.</source>
        <translation>どのルールにも該当しないため、保持されます。</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>比較していません。</translation>
    </message>
    <message>
        <source>Digest: %1.</source>
        <translation>ダイジェスト: %1。</translation>
    </message>
    <message>
        <source>Pushed: %1.</source>
        <translation>プッシュ: %1。</translation>
    </message>
    <message>
        <source>Age: %1.</source>
        <translation>経過: %1。</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>サイズ: %1。</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>決定: %1。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>%1: not decided.</source>
        <translation>%1: 未判定。</translation>
    </message>
    <message>
        <source>%1: %2. Rule %3 decides: %4.</source>
        <translation>%1: %2。ルール %3 が決定: %4。</translation>
    </message>
    <message>
        <source>%1: %2. No rule identifies it.</source>
        <translation>%1: %2。該当するルールはありません。</translation>
    </message>
    <message>
        <source>This was so before the policy had errors.</source>
        <translation>これはポリシーにエラーが生じる前の判定です。</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <translation>タグ: %1。</translation>
    </message>
    <message>
        <source>Rule %1 identifies it by %2.</source>
        <translation>ルール %1 に %2 により該当します。</translation>
    </message>
    <message>
        <source>Rule %1, the selected one, identifies it.</source>
        <translation>選択中のルール %1 に該当します。</translation>
    </message>
    <message>
        <source>Rule %1, the selected one, identifies it and acts on it.</source>
        <translation>選択中のルール %1 に該当し、処理されます。</translation>
    </message>
    <message>
        <source>Rule %1, the selected one, would act on it, but rule %2 has claimed it.</source>
        <translation>選択中のルール %1 が処理するところですが、ルール %2 がすでに引き受けています。</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>使用中: %1。</translation>
    </message>
</context>
<context>
    <name>ui::ImageTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The first rule that identifies an image decides what happens to it</source>
        <translation>イメージに最初に該当したルールが、その扱いを決定します</translation>
    </message>
    <message>
        <source>What the policy that is compared with decides; sorts by kind of change</source>
        <translation>比較対象のポリシーによる判定。変更の種類で並べ替えます</translation>
    </message>
    <message>
        <source>When the image was pushed, in local time (now %1)</source>
        <translation>イメージがプッシュされた現地時刻（現在 %1）</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 個のイメージ</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 個のイメージ</translation>
    </message>
    <message>
        <source>Group %1: %2, collapsed.</source>
        <translation>グループ %1: %2、折りたたみ。</translation>
    </message>
    <message>
        <source>Group %1: %2, expanded.</source>
        <translation>グループ %1: %2、展開。</translation>
    </message>
</context>
<context>
    <name>ui::ImageTableView</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Move the current column &amp;left</source>
        <translation>今の列を左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
    <message>
        <source>Sort by the current column, &amp;ascending</source>
        <translation>今の列の昇順で並べる(&amp;A)</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Sort by the current column, &amp;descending</source>
        <translation>今の列の降順で並べる(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Select an image first; Left and Right go from column to column</source>
        <translation>先にイメージを選択してください。←と→で列を移れます</translation>
    </message>
    <message>
        <source>%1 cannot be moved further</source>
        <translation>「%1」はこれ以上動かせません</translation>
    </message>
    <message>
        <source>%1 is column %2 now</source>
        <translation>「%1」は %2 列目になりました</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>「%1」の昇順で並べました</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>「%1」の降順で並べました</translation>
    </message>
    <message>
        <source>Move the current column ri&amp;ght</source>
        <translation>今の列を右へ移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::ImagesPane</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 個中 %1 個を表示</translation>
    </message>
    <message>
        <source>Add a rule to see what it identifies, marks and loses</source>
        <translation>ルールを追加すると、該当・対象・譲渡がここに表示されます</translation>
    </message>
    <message>
        <source>Select a rule to see what it identifies, marks and loses</source>
        <translation>ルールを選択すると、該当・対象・譲渡がここに表示されます</translation>
    </message>
    <message>
        <source>What %1 identifies is shown here once it is unmuted</source>
        <translation>%1 に該当するイメージは、ミュートを解除すると表示されます</translation>
    </message>
    <message>
        <source>What %1 identifies is shown here once it names a tag</source>
        <translation>%1 に該当するイメージは、タグを指定すると表示されます</translation>
    </message>
    <message>
        <source>What %1 identifies is shown here once the policy has no errors</source>
        <translation>%1 に該当するイメージは、ポリシーのエラーがなくなると表示されます</translation>
    </message>
    <message>
        <source>What a rule identifies is shown here once the JSON text is mended</source>
        <translation>ルールに該当するイメージは、JSON テキストを直すと表示されます</translation>
    </message>
    <message>
        <source>No rule decides about this image</source>
        <translation>このイメージを決めるルールはありません</translation>
    </message>
    <message>
        <source>Select an image first</source>
        <translation>先にイメージを選択してください</translation>
    </message>
    <message>
        <source>1 row is in the clipboard</source>
        <translation>1 行をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>%1 rows are in the clipboard</source>
        <translation>%1 行をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Select images first: none is selected</source>
        <translation>先にイメージを選択してください: 何も選択されていません</translation>
    </message>
    <message>
        <source>The digest is in the clipboard</source>
        <translation>ダイジェストをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>%1 selected · %2</source>
        <translation>%1 件選択 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonEditor</name>
    <message>
        <source>JSON text of the policy</source>
        <translation>ポリシーの JSON テキスト</translation>
    </message>
    <message>
        <source>Esc leaves the text, Ctrl+F finds, F8 goes to the next problem</source>
        <translation>Esc でテキストから離れ、Ctrl+F で検索、F8 で次の問題へ移動します</translation>
    </message>
</context>
<context>
    <name>ui::JsonPanel</name>
    <message>
        <source>ECR says: %1</source>
        <translation>ECR のメッセージ: %1</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>整形(&amp;L)</translation>
    </message>
    <message>
        <source>Writes the same policy with one value a line</source>
        <translation>同じポリシーを 1 行に 1 つの値で書き直します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>%1 Broken in line %2, column %3: %4</source>
        <translation>%1 %2 行 %3 桁が壊れています: %4</translation>
    </message>
    <message>
        <source>Esc leaves the text · Ctrl+F finds · F8 goes to the next problem</source>
        <translation>Esc: テキストから離れる · Ctrl+F: 検索 · F8: 次の問題</translation>
    </message>
</context>
<context>
    <name>ui::KeepingOffers</name>
    <message>
        <source>Each of these alone would keep it:</source>
        <translation>次のどれか 1 つで保持できます:</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ui::LostImageModel</name>
    <message numerus="yes">
        <source>%n images in use go</source>
        <translation>
            <numerusform>使用中のイメージ %n 個がなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; Enter hides which</source>
        <translation>%1。Enter キーで一覧を隠します</translation>
    </message>
    <message>
        <source>%1; Enter shows which</source>
        <translation>%1。Enter キーで一覧を表示します</translation>
    </message>
</context>
<context>
    <name>ui::LostImages</name>
    <message>
        <source>Images in use that go</source>
        <translation>なくなる使用中のイメージ</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New policy</source>
        <translation>新しいポリシー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open policy…</source>
        <translation>ポリシーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;images…</source>
        <translation>イメージを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったポリシー(&amp;R)</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>サンプル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export as ECR&apos;s JSON…</source>
        <translation>ECR の JSON を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Copy ECR&apos;s JSON</source>
        <translation>ECR の JSON をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Paste policy</source>
        <translation>ポリシーを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Filter images</source>
        <translation>イメージを絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy rules</source>
        <translation>ルールをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste rules</source>
        <translation>ルールを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>ルールを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>&amp;Mute rule</source>
        <translation>ルールをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Renumber 1 to n</source>
        <translation>1 から n に振り直す(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How ECR decides</source>
        <translation>ECR の決まり方(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tagwarden</source>
        <translation>Tagwarden について(&amp;A)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;back into the same file</source>
        <translation>元のファイルに書き戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Save &amp;back into %1</source>
        <translation>%1 に書き戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Your work is not backed up: a crash would lose what is not saved</source>
        <translation>作業がバックアップされていません。クラッシュすると保存していない内容が失われます</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>`%1` could not be saved</source>
        <translation>`%1` を保存できませんでした</translation>
    </message>
    <message>
        <source>%1[*] – Tagwarden</source>
        <translation>%1[*] – Tagwarden</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Tagwarden</source>
        <translation>%1[*] – %2 – Tagwarden</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>問題(&amp;P) (%1)</translation>
    </message>
    <message>
        <source>Dup&amp;licate rule</source>
        <translation>ルールを複製(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>理由を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Go to the image&apos;s rule</source>
        <translation>イメージを決定したルールへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to the rule&apos;s first &amp;image</source>
        <translation>ルールの最初のイメージへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Go to the rule&apos;s &amp;problem</source>
        <translation>ルールの問題へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>ダイジェストをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>行を CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>行を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Group by &amp;verdict</source>
        <translation>判定でグループ化(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Group by r&amp;ule</source>
        <translation>ルールでグループ化(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>No image is decided by this rule</source>
        <translation>このルールが決定するイメージはありません</translation>
    </message>
    <message>
        <source>This rule has no problem</source>
        <translation>このルールに問題はありません</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next problem in the JSON</source>
        <translation>JSON の次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>ツアーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Rules decide from top to bottom</source>
        <translation>ルールは上から順に判定します</translation>
    </message>
    <message>
        <source>The first rule that identifies an image decides about it. Drag a card by its grip, or press Alt+↑ and Alt+↓, and watch the table.</source>
        <translation>イメージに最初に該当したルールが、その扱いを決めます。カードをつまみでドラッグするか、Alt+↑ と Alt+↓ を押して、表の変化をご覧ください。</translation>
    </message>
    <message>
        <source>Every image, and why</source>
        <translation>すべてのイメージと、その理由</translation>
    </message>
    <message>
        <source>Each row says what becomes of an image and which rule decides. Select one to see, rule by rule, what happened.</source>
        <translation>各行に、イメージの扱いと、それを決めるルールが示されます。行を選択すると、ルールごとの経過が表示されます。</translation>
    </message>
    <message>
        <source>Now with your own</source>
        <translation>次はご自身のデータで</translation>
    </message>
    <message>
        <source>Open a policy, and images as `aws ecr describe-images` prints them. Export writes JSON that ECR accepts. Help shows this tour again.</source>
        <translation>ポリシーと、`aws ecr describe-images` が出力したイメージの一覧を開いてください。エクスポートすると、ECR が受け付ける JSON になります。このツアーはヘルプからもう一度表示できます。</translation>
    </message>
    <message>
        <source>Select a rule first</source>
        <translation>先にルールを選択してください</translation>
    </message>
    <message>
        <source>How much of the images is read</source>
        <translation>イメージの読み込みの進捗</translation>
    </message>
    <message>
        <source>Cancel reading images</source>
        <translation>イメージの読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>How many of the rows are copied</source>
        <translation>行のコピーの進捗</translation>
    </message>
    <message>
        <source>Cancel copying rows</source>
        <translation>行のコピーをキャンセル</translation>
    </message>
    <message>
        <source>Copying rows…</source>
        <translation>行をコピー中…</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>&amp;Load what runs now…</source>
        <translation>現在動いているものを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Forget what runs</source>
        <translation>動いているものを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>&amp;Guarantees</source>
        <translation>保証(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back to my images</source>
        <translation>自分のイメージに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Remar&amp;ks about what runs…</source>
        <translation>動いているものについての注意(&amp;K)…</translation>
    </message>
    <message>
        <source>Remar&amp;ks about what runs (%1)…</source>
        <translation>動いているものについての注意 (%1)(&amp;K)…</translation>
    </message>
    <message>
        <source>How much of what runs is read</source>
        <translation>動いているものの読み込みの進捗</translation>
    </message>
    <message>
        <source>Cancel reading what runs</source>
        <translation>動いているものの読み込みをキャンセル</translation>
    </message>
</context>
<context>
    <name>ui::MessageBars</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::MoveReport</name>
    <message>
        <source>1 image saved, %1 newly expire</source>
        <translation>1 個を救い、新たな期限切れは %1 個</translation>
    </message>
    <message>
        <source>%1 images saved, %2 newly expire</source>
        <translation>%1 個を救い、新たな期限切れは %2 個</translation>
    </message>
    <message>
        <source>%1, %2 newly archived</source>
        <translation>%1、新たなアーカイブは %2 個</translation>
    </message>
    <message>
        <source>Rule %1 moved to priority %2</source>
        <translation>ルール「%1」を優先度 %2 に移動しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::MoveTile</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 個</translation>
    </message>
    <message>
        <source>This move loses 1 image</source>
        <translation>この移動で 1 個を失います</translation>
    </message>
    <message numerus="yes">
        <source>This move loses %Ln images</source>
        <translation>
            <numerusform>この移動で %Ln 個を失います</numerusform>
        </translation>
    </message>
    <message>
        <source>This move archives 1 image</source>
        <translation>この移動で 1 個をアーカイブします</translation>
    </message>
    <message numerus="yes">
        <source>This move archives %Ln images</source>
        <translation>
            <numerusform>この移動で %Ln 個をアーカイブします</numerusform>
        </translation>
    </message>
    <message>
        <source>This move saves 1 image</source>
        <translation>この移動で 1 個を救います</translation>
    </message>
    <message numerus="yes">
        <source>This move saves %Ln images</source>
        <translation>
            <numerusform>この移動で %Ln 個を救います</numerusform>
        </translation>
    </message>
    <message>
        <source>and saves %1: </source>
        <translation>%1 個を救います: </translation>
    </message>
</context>
<context>
    <name>ui::PolicyFiles</name>
    <message>
        <source>Reload %1</source>
        <translation>%1 を再読み込み</translation>
    </message>
    <message>
        <source>Reloaded %1; undo brings yours back</source>
        <translation>%1 を再読み込みしました。元に戻すと前の内容に戻ります</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>ほかのプログラムによる変更</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened or saved it. Saving would overwrite that.</source>
        <translation>%1 は、開いた後または保存した後にほかのプログラムによって変更されました。保存するとその変更を上書きします。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>Open policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Pasted policy</source>
        <translation>貼り付けたポリシー</translation>
    </message>
    <message>
        <source>Save policy as</source>
        <translation>名前を付けてポリシーを保存</translation>
    </message>
    <message>
        <source>`%1` could not be saved</source>
        <translation>`%1` を保存できませんでした</translation>
    </message>
    <message>
        <source>%1. What was in the file before is still there, and your policy is still open.</source>
        <translation>%1。ファイルは前の内容のままで、ポリシーは開いたままです。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Saved %1, muted rules too</source>
        <translation>%1 を、ミュート中のルールも含めて保存しました</translation>
    </message>
    <message>
        <source>The policy could not be saved back into `%1`</source>
        <translation>ポリシーを `%1` に書き戻せませんでした</translation>
    </message>
    <message>
        <source>%1. The file is as it was, and your policy is still open.</source>
        <translation>%1。ファイルは前の内容のままで、ポリシーは開いたままです。</translation>
    </message>
    <message>
        <source>Saved back into %1</source>
        <translation>%1 に書き戻しました</translation>
    </message>
    <message>
        <source>Export as ECR&apos;s JSON</source>
        <translation>ECR の JSON を書き出す</translation>
    </message>
    <message>
        <source>`%1` could not be exported</source>
        <translation>`%1` を書き出せませんでした</translation>
    </message>
    <message>
        <source>%1. What was in the file before is still there.</source>
        <translation>%1。ファイルは前の内容のままです。</translation>
    </message>
    <message>
        <source>Export elsewhere…</source>
        <translation>別の場所に書き出す…</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>The policy has errors, so ECR would refuse it and it is not copied</source>
        <translation>ポリシーにエラーがあり ECR が拒否するため、コピーしませんでした</translation>
    </message>
    <message>
        <source>The policy&apos;s JSON is in the clipboard</source>
        <translation>ポリシーの JSON をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>The policy has errors, so ECR would refuse it and it is not exported</source>
        <translation>ポリシーにエラーがあり ECR が拒否するため、書き出しませんでした</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>What the clipboard holds could not be opened as a policy</source>
        <translation>クリップボードの内容をポリシーとして開けませんでした</translation>
    </message>
    <message>
        <source>`%1` could not be opened as a policy</source>
        <translation>`%1` をポリシーとして開けませんでした</translation>
    </message>
    <message>
        <source>Open as images</source>
        <translation>イメージとして開く</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>The pasted policy is open, with a remark</source>
        <translation>貼り付けたポリシーを開きました（注意あり）</translation>
    </message>
    <message>
        <source>`%1` is open, with a remark</source>
        <translation>`%1` を開きました（注意あり）</translation>
    </message>
    <message>
        <source>Not saved: the JSON text is broken</source>
        <translation>保存しませんでした: JSON テキストが壊れています</translation>
    </message>
    <message>
        <source>%1. Mend it, or save it as it is.</source>
        <translation>%1。直すか、このまま保存してください。</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>このまま保存</translation>
    </message>
    <message>
        <source>Its JSON text is broken: %1</source>
        <translation>JSON テキストが壊れています: %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>テキストとして開く</translation>
    </message>
    <message>
        <source>Changed by another window</source>
        <translation>別のウィンドウによる変更</translation>
    </message>
    <message>
        <source>%1 was changed by another window of Tagwarden since you opened or saved it. Saving would overwrite that.</source>
        <translation>%1 は、開いたか保存したあとに Tagwarden の別のウィンドウで変更されました。保存するとその変更を上書きします。</translation>
    </message>
    <message>
        <source>%1. Your policy is still open.</source>
        <translation>%1。ポリシーは開いたままです。</translation>
    </message>
    <message>
        <source>%1. Nothing was written.</source>
        <translation>%1。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 has guarantees, which are kept once the policy is saved.</source>
        <translation>%1 には保証がありますが、ポリシーを保存するまで保持されません。</translation>
    </message>
</context>
<context>
    <name>ui::PolicyStrip</name>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
</context>
<context>
    <name>ui::PriorityBadge</name>
    <message>
        <source>Priority: the smallest number decides first. Drag the card to change it.</source>
        <translation>優先度: 小さい数字のルールが先に決定します。カードをドラッグして変更します。</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>優先度 %1</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPanel</name>
    <message>
        <source>ECR says: %1</source>
        <translation>ECR のメッセージ: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>✓ No problems: ECR accepts this policy.</source>
        <translation>✓ 問題はありません。ECR はこのポリシーを受け付けます。</translation>
    </message>
    <message>
        <source>Show in JS&amp;ON</source>
        <translation>JSON で表示(&amp;O)</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注記 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>ECR accepts this policy.</source>
        <translation>ECR はこのポリシーを受け付けます。</translation>
    </message>
    <message>
        <source>Show the ima&amp;ge</source>
        <translation>イメージを表示(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n ima&amp;ges</source>
        <translation>
            <numerusform>%n 個のイメージを表示(&amp;G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>Images: `%1`</source>
        <translation>イメージ: `%1`</translation>
    </message>
    <message>
        <source>Images: %1 files</source>
        <translation>イメージ: %1 個のファイル</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>最後の変更: %1</translation>
    </message>
    <message>
        <source>More of the kind: %1</source>
        <translation>同様の作業: ほか %1 件</translation>
    </message>
    <message>
        <source>Tagwarden ended unexpectedly; your work on `%1` is still there</source>
        <translation>Tagwarden が予期せず終了しました。`%1` の作業内容は残っています</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>復元(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Show the &amp;next</source>
        <translation>次を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>未保存の作業を破棄</translation>
    </message>
    <message>
        <source>The work on %1 of %2 is in no other file. Discard it for good?</source>
        <translation>%1 の作業（%2）は、ほかのファイルには保存されていません。完全に破棄しますか？</translation>
    </message>
</context>
<context>
    <name>ui::RemarkModel</name>
    <message>
        <source>Records left out: %1</source>
        <translation>除外したレコード: %1</translation>
    </message>
    <message>
        <source>Records joined: %1</source>
        <translation>まとめたレコード: %1</translation>
    </message>
    <message>
        <source>Manifests left out: %1</source>
        <translation>除外したマニフェスト: %1</translation>
    </message>
    <message>
        <source>Remarks beyond those of the list: %1</source>
        <translation>一覧に載っていない注意: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Remarks about the images</source>
        <translation>イメージに関する注意</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>ECR does not take this rule as it stands</source>
        <translation>ECR はこのままではこのルールを受け付けません</translation>
    </message>
    <message>
        <source>Which images? Type how their tags start, for example prod-</source>
        <translation>どのイメージですか? タグの先頭を入力してください（例: prod-）</translation>
    </message>
    <message>
        <source>Which images? Type a pattern for their tags, for example *-rc</source>
        <translation>どのイメージですか? タグのパターンを入力してください（例: *-rc）</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1、保護</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1、ミュート中</translation>
    </message>
    <message>
        <source>Rule %1: %2, decides %3 of %4</source>
        <translation>ルール %1: %2、%4 個中 %3 番目に決定</translation>
    </message>
    <message>
        <source>Move rule %1</source>
        <translation>ルール %1 を移動</translation>
    </message>
    <message>
        <source>More for rule %1</source>
        <translation>ルール %1 のその他の操作</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>ルール %1 のミュートを解除</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>ルール %1 をミュート</translation>
    </message>
    <message>
        <source>Unmute: let the rule take part again (Ctrl+M)</source>
        <translation>ミュートを解除: ルールを再び適用します (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mute: see what happens without the rule (Ctrl+M)</source>
        <translation>ミュート: このルールがない場合の結果を見ます (Ctrl+M)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Renumber all rules from 1</source>
        <translation>すべてのルールを 1 から振り直す</translation>
    </message>
    <message>
        <source>Go to its first image</source>
        <translation>最初のイメージへ移動</translation>
    </message>
    <message>
        <source>Go to its problem</source>
        <translation>問題へ移動</translation>
    </message>
</context>
<context>
    <name>ui::RuleCardList</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>ui::RuleControls</name>
    <message>
        <source>tagged, prefix</source>
        <translation>タグのプレフィックス</translation>
    </message>
    <message>
        <source>tagged, pattern</source>
        <translation>タグのパターン</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>any image</source>
        <translation>任意のイメージ</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>対象のイメージ</translation>
    </message>
    <message>
        <source>keep newest</source>
        <translation>最新保持</translation>
    </message>
    <message>
        <source>pushed more than</source>
        <translation>プッシュ後</translation>
    </message>
    <message>
        <source>not pulled for</source>
        <translation>プルなし</translation>
    </message>
    <message>
        <source>in the archive for</source>
        <translation>アーカイブ後</translation>
    </message>
    <message>
        <source>always keep</source>
        <translation>常に保持</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>説明を追加</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <source>Change which images</source>
        <translation>対象のイメージを変更</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>条件を変更</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>数を変更</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>アクションを変更</translation>
    </message>
</context>
<context>
    <name>ui::RuleLegend</name>
    <message>
        <source>identifies %1</source>
        <translation>該当 %1</translation>
    </message>
    <message>
        <source>marks %1</source>
        <translation>対象 %1</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>譲渡 %1</translation>
    </message>
    <message>
        <source>The rows in the table are tinted: faintly what the rule identifies, more strongly what it also acts on, hatched what it would act on if no earlier rule had claimed it.</source>
        <translation>表の行には色が付きます。薄い色はルールに該当するもの、濃い色は処理もするもの、斜線は先のルールが引き受けていなければ処理するものです。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesHeader</name>
    <message>
        <source>RULES</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>first match decides · drag to change</source>
        <translation>最初の一致が決定 · ドラッグで変更</translation>
    </message>
    <message>
        <source>1 rule is muted, verdicts are without it</source>
        <translation>1 個のルールがミュート中です。判定に含まれません</translation>
    </message>
    <message>
        <source>%1 rules are muted, verdicts are without</source>
        <translation>%1 個のルールがミュート中です。判定に含まれません</translation>
    </message>
</context>
<context>
    <name>ui::RulesPane</name>
    <message>
        <source>There are %1 rules, the most that ECR takes</source>
        <translation>ルールは %1 個あり、ECR の上限です</translation>
    </message>
    <message>
        <source>Not pasted: with %1 more there would be over %2 rules, the most that ECR takes</source>
        <translation>貼り付けませんでした。あと %1 個で、ECR の上限の %2 個を超えます</translation>
    </message>
    <message>
        <source>Renumber rules</source>
        <translation>ルールを振り直す</translation>
    </message>
    <message>
        <source>1 rule is in the clipboard</source>
        <translation>1 個のルールをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>%1 rules are in the clipboard</source>
        <translation>%1 個のルールをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>There are no rules in the clipboard</source>
        <translation>クリップボードにルールがありません</translation>
    </message>
    <message>
        <source>1 rule is pasted</source>
        <translation>1 個のルールを貼り付けました</translation>
    </message>
    <message>
        <source>%1 rules are pasted</source>
        <translation>%1 個のルールを貼り付けました</translation>
    </message>
    <message>
        <source>%1 rules are muted: they take no part, and are saved all the same</source>
        <translation>%1 個のルールをミュートしました。適用されませんが、保存はされます</translation>
    </message>
    <message>
        <source>%1 rules take part again</source>
        <translation>%1 個のルールを再び適用します</translation>
    </message>
    <message>
        <source>Rule %1 is muted: it takes no part, and is saved all the same</source>
        <translation>ルール %1 をミュートしました。適用されませんが、保存はされます</translation>
    </message>
    <message>
        <source>Rule %1 takes part again</source>
        <translation>ルール %1 を再び適用します</translation>
    </message>
    <message>
        <source>+ Add rule</source>
        <translation>+ ルールを追加</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>No rule: kept (–)</source>
        <translation>ルールなし: 保持 (–)</translation>
    </message>
    <message>
        <source>No rule: kept (%1)</source>
        <translation>ルールなし: 保持 (%1)</translation>
    </message>
    <message>
        <source>The JSON text is broken; mend it before rules are added</source>
        <translation>JSON テキストが壊れています。直してからルールを追加してください</translation>
    </message>
</context>
<context>
    <name>ui::RunningFiles</name>
    <message>
        <source>Remarks about what runs</source>
        <translation>動いているものについての注意</translation>
    </message>
    <message>
        <source>Images in use: %1 · not in the list: %2 · of other repositories: %3 · left out: %4</source>
        <translation>使用中のイメージ: %1 · 一覧にないもの: %2 · ほかのリポジトリのもの: %3 · 除外: %4</translation>
    </message>
    <message>
        <source>`%1` could not be opened as what runs</source>
        <translation>`%1` を動いているものの一覧として開けませんでした</translation>
    </message>
    <message>
        <source>Load what runs now (kubectl get pods -A -o json, ECS, Lambda, references)</source>
        <translation>現在動いているものを読み込む（kubectl get pods -A -o json、ECS、Lambda、参照）</translation>
    </message>
    <message>
        <source>What runs (*.json *.txt *.gz);;All files (*)</source>
        <translation>動いているもの (*.json *.txt *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What runs now is loaded, with remarks</source>
        <translation>現在動いているものを読み込みました（注意あり）</translation>
    </message>
    <message>
        <source>Show &amp;all remarks</source>
        <translation>すべての注意を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Read together: %1</source>
        <translation>まとめて読み込んだファイル: %1</translation>
    </message>
    <message>
        <source>Loading what runs was cancelled</source>
        <translation>動いているものの読み込みをキャンセルしました</translation>
    </message>
</context>
<context>
    <name>ui::Settings</name>
    <message>
        <source>The file holds something else than settings</source>
        <translation>ファイルの内容が設定ではありません</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>There is no such file, and it cannot be made</source>
        <translation>ファイルがなく、作成もできません</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Recent policies to list</source>
        <translation>最近使ったポリシーの数(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;number 1 to n when rules are added, moved or deleted</source>
        <translation>ルールの追加・移動・削除のたびに 1 から n に振り直す(&amp;N)</translation>
    </message>
    <message>
        <source>Without it, rules that move share out the priorities that are there, and gaps stay.</source>
        <translation>オフの場合、移動したルールどうしで既存の優先度を分け合い、欠番は残ります。</translation>
    </message>
    <message>
        <source>&amp;Standard storage, per GB and month</source>
        <translation>標準ストレージ、1 GB・月あたり(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Archive storage, per GB and month</source>
        <translation>アーカイブストレージ、1 GB・月あたり(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>通貨(&amp;U)</translation>
    </message>
    <message>
        <source>AWS asks different prices in different regions, and less for an archive above 150 TB.</source>
        <translation>AWS の価格はリージョンごとに異なり、アーカイブは 150 TB を超えると安くなります。</translation>
    </message>
    <message>
        <source>The language changes when Tagwarden is started again.</source>
        <translation>言語は Tagwarden の次回起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTile</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Saves up to %1 a month</source>
        <translation>月に最大 %1 を節約</translation>
    </message>
    <message>
        <source>This saves up to %1 a month: layers that the images share with others stay and are billed on.
Prices are in Edit → Settings.</source>
        <translation>月に最大 %1 を節約します。ほかのイメージと共有しているレイヤーは残り、引き続き課金されます。
価格は［編集］→［設定］にあります。</translation>
    </message>
    <message>
        <source>saves ≤ %1/mo.</source>
        <comment>a month</comment>
        <translation>節約 ≤ %1/月</translation>
    </message>
    <message>
        <source>Show all images: %1</source>
        <translation>すべてのイメージを表示: %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Show kept images: %1 of %2</source>
        <translation>保持されるイメージを表示: %2 個中 %1 個</translation>
    </message>
    <message>
        <source>Show images that expire: %1 of %2</source>
        <translation>期限切れになるイメージを表示: %2 個中 %1 個</translation>
    </message>
    <message>
        <source>Show images that move to the archive: %1 of %2</source>
        <translation>アーカイブに移るイメージを表示: %2 個中 %1 個</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
</context>
<context>
    <name>ui::TagRules</name>
    <message>
        <source>Add rule for %1</source>
        <translation>%1 のルールを追加</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 を保護</translation>
    </message>
</context>
<context>
    <name>ui::TemplateMenu</name>
    <message>
        <source>Keep the &amp;newest with a prefix</source>
        <translation>プレフィックスごとに最新を保持(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Protect: always keep a prefix</source>
        <translation>保護: プレフィックスを常に保持(&amp;P)</translation>
    </message>
    <message>
        <source>Expire &amp;untagged images by age</source>
        <translation>タグなしのイメージを日数で期限切れに(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Catch-all: keep the newest of all images</source>
        <translation>残り全部: すべてのイメージから最新を保持(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Archive what is not pulled</source>
        <translation>プルされていないものをアーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expire from the archive by age</source>
        <translation>アーカイブから日数で期限切れに(&amp;E)</translation>
    </message>
    <message>
        <source>rule %1 is about untagged images, one such is allowed</source>
        <translation>タグなしのイメージを対象とするルール %1 があり、使えるのは 1 つです</translation>
    </message>
    <message>
        <source>rule %1 is about any image in the archive, one such is allowed</source>
        <translation>アーカイブ内の任意のイメージを対象とするルール %1 があり、使えるのは 1 つです</translation>
    </message>
    <message>
        <source>rule %1 is about any image, one such is allowed</source>
        <translation>任意のイメージを対象とするルール %1 があり、使えるのは 1 つです</translation>
    </message>
    <message>
        <source>Add from &amp;template</source>
        <translation>テンプレートから追加(&amp;T)</translation>
    </message>
    <message>
        <source>there are %1 rules, the most that ECR takes</source>
        <translation>ルールは %1 個あり、ECR の上限です</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::TimelinePanel</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>What the charts count</source>
        <translation>グラフで数えるもの</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Length of the periods of push</source>
        <translation>プッシュの期間の長さ</translation>
    </message>
    <message>
        <source>Open images to see when they were pushed and which of them stay.</source>
        <translation>イメージを開くと、いつプッシュされ、どれが残るかが表示されます。</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Problems says what the policy lacks.</source>
        <translation>まだ何も判定されていません。ポリシーに足りないものは［問題］で確認できます。</translation>
    </message>
    <message>
        <source>Click or press Enter to select them in the table</source>
        <translation>クリックまたは Enter で表のイメージを選択します</translation>
    </message>
    <message>
        <source>Point at a bar, or walk with the arrow keys</source>
        <translation>棒を指すか、矢印キーで移動します</translation>
    </message>
    <message>
        <source>shorter periods are too many</source>
        <translation>これより短い期間では多すぎます</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Save the charts as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>画像 (*.svg *.png)</translation>
    </message>
    <message>
        <source>Saved `%1`</source>
        <translation>`%1` を保存しました</translation>
    </message>
    <message>
        <source>Images by week of the push</source>
        <translation>プッシュの週ごとのイメージ数</translation>
    </message>
    <message>
        <source>Images by month of the push</source>
        <translation>プッシュの月ごとのイメージ数</translation>
    </message>
    <message>
        <source>Images by year of the push</source>
        <translation>プッシュの年ごとのイメージ数</translation>
    </message>
    <message>
        <source>Bytes by week of the push</source>
        <translation>プッシュの週ごとのバイト数</translation>
    </message>
    <message>
        <source>Bytes by month of the push</source>
        <translation>プッシュの月ごとのバイト数</translation>
    </message>
    <message>
        <source>Bytes by year of the push</source>
        <translation>プッシュの年ごとのバイト数</translation>
    </message>
    <message>
        <source>Images by the rule that decides</source>
        <translation>決定するルールごとのイメージ数</translation>
    </message>
    <message>
        <source>Bytes by the rule that decides</source>
        <translation>決定するルールごとのバイト数</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>画像を保存(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>&amp;Close the tour</source>
        <translation>ツアーを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>untagged image</source>
        <translation>タグなしのイメージ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open a list of images to see what happens to each, and why.</source>
        <translation>イメージの一覧を開くと、それぞれの扱いと理由が表示されます。</translation>
    </message>
    <message>
        <source>Select an image in the table to see, rule by rule, what happens to it.</source>
        <translation>表でイメージを選択すると、その扱いがルールごとに表示されます。</translation>
    </message>
    <message>
        <source>The policy has errors, so nothing is decided. See Problems.</source>
        <translation>ポリシーにエラーがあるため、何も判定されていません。［問題］を確認してください。</translation>
    </message>
    <message>
        <source>Being evaluated…</source>
        <translation>評価しています…</translation>
    </message>
    <message>
        <source>The policy has no rules, so every image is kept.</source>
        <translation>ポリシーにルールがないため、すべてのイメージが保持されます。</translation>
    </message>
    <message>
        <source>Muted rules are left out here. Were it not muted, rule %1 would claim this image.</source>
        <translation>ミュート中のルールはここでは除外されています。ミュートしていなければ、ルール %1 がこのイメージを引き受けます。</translation>
    </message>
    <message>
        <source>Muted rules are left out here: %1. None of them would claim this image.</source>
        <translation>ミュート中のルールはここでは除外されています: %1。そのどれもこのイメージを引き受けません。</translation>
    </message>
</context>
<context>
    <name>ui::WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
